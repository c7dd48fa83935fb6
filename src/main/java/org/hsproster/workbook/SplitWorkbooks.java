package org.hsproster.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.Comparison;
import org.hsproster.report.Split;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;
import org.hsproster.spreadsheet.Password;
import org.hsproster.workbook.sheet.RunBasis;

/** A workbook for each employer or department with its own people only. */
final class SplitWorkbooks implements PeopleWorkbook {

    private static final String WITHOUT = "without";
    private static final int MAX_LENGTH = 60;

    private final Split split;
    private final Path file;
    private final ExtractColumns own;
    private final Texts texts;
    private final RunBasis run;
    private final Optional<Password> password;
    private final Path folder;
    private final Map<Optional<String>, ExtractWorkbook> workbooks = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>(Set.of(WITHOUT));

    SplitWorkbooks(
            Split split,
            Path file,
            ExtractColumns own,
            Texts texts,
            RunBasis run,
            Optional<Password> password,
            Path folder) {
        this.split = split;
        this.file = file;
        this.own = own;
        this.texts = texts;
        this.run = run;
        this.password = password;
        this.folder = folder;
    }

    @Override
    public void add(AssessedEntry person) throws IOException, UnreadableRosterException {
        if (own.shown(person).isEmpty()) {
            return;
        }
        Optional<String> group = split.group(person.entry().employee());
        Optional<String> key = group.map(split::key);
        ExtractWorkbook workbook = workbooks.get(key);
        if (workbook == null) {
            Path target = folder.resolve(group.map(this::name).orElse(WITHOUT) + ".xlsx");
            workbook = new ExtractWorkbook(file, own, texts, run, password, target);
            workbooks.put(key, workbook);
        }
        workbook.add(person);
    }

    @Override
    public List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison) throws IOException {
        List<String> hashes = new ArrayList<>();
        for (Iterator<ExtractWorkbook> each = workbooks.values().iterator(); each.hasNext(); each.remove()) {
            try (ExtractWorkbook workbook = each.next()) {
                hashes.addAll(workbook.finish(problemsOfRoster, comparison));
            }
        }
        return hashes;
    }

    @Override
    public void close() throws IOException {
        for (ExtractWorkbook workbook : workbooks.values()) {
            workbook.close();
        }
        own.close();
    }

    /**
     * Returns a file name of letters and digits of any script, dots and dashes, which is unique even if case is
     * ignored.
     */
    private String name(String group) {
        String plain = Normalizer.normalize(group, Normalizer.Form.NFKC);
        String safe = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_").replaceFirst("^[._-]+", "");
        String name = safe.isEmpty() ? "_" : safe.substring(0, Math.min(safe.length(), MAX_LENGTH));
        String unused = name;
        for (int count = 2; !names.add(unused.toLowerCase(Locale.ROOT)); count++) {
            unused = name + "-" + count;
        }
        return unused;
    }
}
