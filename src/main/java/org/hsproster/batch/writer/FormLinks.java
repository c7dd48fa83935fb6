package org.hsproster.batch.writer;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.hsproster.batch.request.OutputOption;
import org.hsproster.batch.request.RunSpecification;
import org.hsproster.form.DraftNames;
import org.hsproster.report.AssessedEntry;
import org.hsproster.workbook.sheet.DraftLinks;

/** Links from the workbook of a run to its drafts of the form, which stay valid when both are moved together. */
public final class FormLinks implements DraftLinks {

    private final String folder;
    private final DraftNames names;

    private FormLinks(String folder, DraftNames names) {
        this.folder = folder;
        this.names = names;
    }

    /** Returns the links of a run; none if it makes no drafts. */
    public static DraftLinks of(RunSpecification run) {
        return run.outputs()
                .get(OutputOption.FORMS)
                .<DraftLinks>map(folder -> new FormLinks(
                        relative(folder.toAbsolutePath(), run.workbook().toAbsolutePath()), new DraftNames(run.asOf())))
                .orElseGet(DraftLinks::none);
    }

    @Override
    public Supplier<Optional<String>> add(AssessedEntry person) {
        Supplier<Optional<String>> draft = names.add(person);
        return () -> draft.get().map(name -> folder + escaped(name));
    }

    /** Returns the address of a folder with a slash at its end; an absolute one on another drive. */
    private static String relative(Path folder, Path workbook) {
        Path from = workbook.normalize().getParent();
        Path to = folder.normalize();
        if (from == null || !to.getRoot().equals(from.getRoot())) {
            return to.toUri().toString().replaceFirst("/?$", "/");
        }
        StringBuilder address = new StringBuilder();
        from.relativize(to)
                .forEach(part -> address.append(escaped(part.toString())).append('/'));
        return address.toString();
    }

    /** Escapes what an address cannot contain; letters of any script stay, as spreadsheet programs write them. */
    private static String escaped(String name) {
        try {
            return new URI(null, null, "./" + name, null).toString().substring(2);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("a name of a file is no part of an address", e);
        }
    }
}
