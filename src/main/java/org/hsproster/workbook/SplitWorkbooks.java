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
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.roster.finding.UnreadableRosterException;

/** A workbook for each employer or department with its own people only. */
final class SplitWorkbooks implements PeopleWorkbook {

    private static final String WITHOUT = "without";
    private static final int MAX_LENGTH = 60;

    private final Split split;
    private final GroupWorkbooks kind;
    private final Path folder;
    private final Map<Optional<String>, PeopleWorkbook> workbooks = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>(Set.of(WITHOUT));

    SplitWorkbooks(Split split, GroupWorkbooks kind, Path folder) {
        this.split = split;
        this.kind = kind;
        this.folder = folder;
    }

    @Override
    public void add(AssessedEntry person) throws IOException, UnreadableRosterException {
        if (!kind.shows(person)) {
            return;
        }
        Optional<String> group = split.group(person.entry().employee());
        Optional<String> key = group.map(split::key);
        PeopleWorkbook workbook = workbooks.get(key);
        if (workbook == null) {
            Path target = folder.resolve(group.map(this::name).orElse(WITHOUT) + ".xlsx");
            workbook = kind.open(target);
            workbooks.put(key, workbook);
        }
        workbook.add(person);
    }

    @Override
    public List<String> finish(List<LocatedFinding> problemsOfRoster, Comparison comparison)
            throws IOException, UnreadableRosterException {
        List<String> hashes = new ArrayList<>();
        for (Iterator<PeopleWorkbook> each = workbooks.values().iterator(); each.hasNext(); each.remove()) {
            try (PeopleWorkbook workbook = each.next()) {
                hashes.addAll(workbook.finish(problemsOfRoster, comparison));
            }
        }
        return hashes;
    }

    @Override
    public void close() throws IOException {
        for (PeopleWorkbook workbook : workbooks.values()) {
            workbook.close();
        }
        kind.close();
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
