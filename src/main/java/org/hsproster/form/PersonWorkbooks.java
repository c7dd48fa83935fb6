package org.hsproster.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hsproster.file.PrivateFile;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.Password;
import org.hsproster.spreadsheet.output.WorkbookOutput;

/** Writes a workbook for each person who gets one, named by employee number and day. */
public final class PersonWorkbooks {

    private final Path folder;
    private final DraftNames names;
    private final Optional<Password> password;
    private final Kind kind;
    private int written;

    /**
     * What is in the workbooks.
     *
     * @param title the key of the title in their properties
     * @param sheets adds the sheets of a person
     */
    public record Kind(Texts texts, String title, BiConsumer<XSSFWorkbook, AssessedEntry> sheets) {}

    /**
     * Returns a writer of workbooks.
     *
     * @param folder an existing folder
     * @param names of those who get one
     * @param password protects the workbooks
     */
    public PersonWorkbooks(Path folder, DraftNames names, Optional<Password> password, Kind kind) {
        this.folder = folder;
        this.names = names;
        this.password = password;
        this.kind = kind;
    }

    /** Writes the workbook of the next person, if there is one. */
    public void add(AssessedEntry person) throws IOException {
        Optional<DraftNames.Renaming> renaming = names.named(person);
        if (renaming.isPresent()) {
            Files.move(
                    folder.resolve(renaming.get().before()),
                    folder.resolve(renaming.get().after()));
        }
        Optional<String> name = names.of(person);
        if (name.isPresent()) {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.getFontAt(0).setFontName(kind.texts().text("font.name"));
                workbook.getProperties()
                        .getCoreProperties()
                        .setTitle(kind.texts().text(kind.title()));
                workbook.getProperties()
                        .getCoreProperties()
                        .setCreator(kind.texts().text("note.author"));
                kind.sheets().accept(workbook, person);
                WorkbookOutput.write(workbook, PrivateFile.create(folder.resolve(name.get())), password);
            }
            written++;
        }
    }

    /** Returns the number of workbooks. */
    public int written() {
        return written;
    }
}
