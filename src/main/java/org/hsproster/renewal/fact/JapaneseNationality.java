package org.hsproster.renewal.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/** Recognises Japanese nationals by the recorded nationality in any form. */
public final class JapaneseNationality {

    /** Characters of which every name of Japan has one; excludes most people quickly. */
    private static final Pattern HINT = Pattern.compile("[日jJｊＪ]");

    private static final Pattern BETWEEN = Pattern.compile("[・･/、,;&+()\\[\\]【】→⇒]|と|及び");

    private final Set<String> names = new HashSet<>();
    private final Set<String> remarks = new HashSet<>();

    public JapaneseNationality() {
        for (String line : text().lines().toList()) {
            if (line.startsWith("+")) {
                remarks.add(line.substring(1));
            } else if (!line.startsWith("#")) {
                names.add(line);
            }
        }
    }

    /** Tests whether the nationality is clearly Japanese and no other. */
    public boolean isOf(Employee employee) {
        return employee.confirmed(Fact.NATIONALITY)
                .map(JapaneseNationality::parts)
                .filter(parts -> parts.stream().anyMatch(names::contains)
                        && parts.stream().allMatch(part -> names.contains(part) || remarks.contains(part)))
                .isPresent();
    }

    /** Returns the recorded nationality if it names Japan, clearly or not. */
    public Optional<String> namedOf(Employee employee) {
        return employee.reported(Fact.NATIONALITY)
                .readable()
                .filter(nationality -> parts(nationality).stream().anyMatch(names::contains));
    }

    private static List<String> parts(String nationality) {
        if (!HINT.matcher(nationality).find()) {
            return List.of();
        }
        String text = Normalizer.normalize(nationality, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text() {
        try (InputStream stream = JapaneseNationality.class.getResourceAsStream("japanese-nationality.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
