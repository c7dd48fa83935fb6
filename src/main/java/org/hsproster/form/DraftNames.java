package org.hsproster.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hsproster.employee.Fact;
import org.hsproster.roster.person.RosterEntry;

/**
 * Chooses file names by employee number, with the row where it is missing or not unique. They contain no names of
 * people.
 */
final class FormNames {

    private static final int MAX_LENGTH = 60;

    private record First(String number, int row) {}

    private final Path folder;
    private final String ending;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, First> firsts = new HashMap<>();

    FormNames(Path folder, LocalDate asOf) {
        this.folder = folder;
        this.ending = "-" + asOf + ".xlsx";
    }

    /** Returns the file for a person. A file with the same number that was returned before is renamed with its row. */
    Path file(RosterEntry person) throws IOException {
        String number = person.employee()
                .confirmed(Fact.EMPLOYEE_NO)
                .map(FormNames::sanitised)
                .orElse("");
        if (number.isEmpty()) {
            return withRow("", person.row());
        }
        First first = firsts.putIfAbsent(key(number), new First(number, person.row()));
        if (first == null && taken.add(key(number))) {
            return folder.resolve(number + ending);
        }
        if (first != null) {
            giveRow(first);
        }
        return withRow(number, person.row());
    }

    private void giveRow(First first) throws IOException {
        Path file = folder.resolve(first.number() + ending);
        if (Files.exists(file)) {
            Files.move(file, withRow(first.number(), first.row()));
        }
    }

    private Path withRow(String number, int row) {
        String name = (number.isEmpty() ? "" : number + "-") + "row" + row;
        String unused = name;
        for (int count = 2; !taken.add(key(unused)); count++) {
            unused = name + "-" + count;
        }
        return folder.resolve(unused + ending);
    }

    /** Returns a key that is equal for names that differ in case, for file systems that ignore it. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Returns the number with letters and digits of any script, dots and dashes only. */
    private static String sanitised(String number) {
        String plain = Normalizer.normalize(number, Normalizer.Form.NFKC).strip();
        String safe = plain.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_").replaceFirst("^[._-]+", "");
        return safe.substring(0, Math.min(safe.length(), MAX_LENGTH));
    }
}
