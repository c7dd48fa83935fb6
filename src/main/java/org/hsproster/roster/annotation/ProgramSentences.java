package org.hsproster.roster.annotation;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences that comments of the program consist of, whatever they are filled with. Some programs save no authors. */
final class ProgramSentences {

    private static final List<String> BUNDLES = List.of("findings", "renewal", "history", "workbook");
    private static final Pattern KEY = Pattern.compile("finding\\..*|note\\.title");
    private static final Pattern VALUE = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    /** A text that is hardly more than a value could be that of any comment. */
    private static final int FEWEST_CHARACTERS = 6;

    /** The name of an added column under which its whole text stands. */
    private static final List<Pattern> HEADINGS = Stream.of(Locale.ENGLISH, Locale.JAPANESE)
            .map(language -> pattern(bundle("workbook", language).getString("note.heading")))
            .toList();

    private static final List<Pattern> ALL = Stream.of(Locale.ENGLISH, Locale.JAPANESE)
            .flatMap(language -> BUNDLES.stream().map(name -> bundle(name, language)))
            .flatMap(texts -> texts.keySet().stream()
                    .filter(key -> KEY.matcher(key).matches())
                    .map(texts::getString))
            .filter(text -> VALUE.matcher(text).replaceAll("").strip().length() >= FEWEST_CHARACTERS)
            .map(ProgramSentences::pattern)
            .toList();

    private ProgramSentences() {}

    /** Tests whether a comment begins with one of them. */
    static boolean beginWith(String comment) {
        String first = comment.lines().findFirst().orElse("");
        return ALL.stream().anyMatch(sentence -> sentence.matcher(first).matches()) || isHeading(first);
    }

    private static boolean isHeading(String line) {
        return HEADINGS.stream()
                .map(heading -> heading.matcher(line))
                .anyMatch(found -> found.matches()
                        && AnnotationLabels.standard().column(found.group(1)).isPresent());
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                "texts." + name,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Matcher value = VALUE.matcher(text);
        int from = 0;
        while (value.find()) {
            pattern.append(literal(text.substring(from, value.start()))).append("(.*)");
            from = value.end();
        }
        return Pattern.compile(pattern.append(literal(text.substring(from))).toString());
    }

    /** An apostrophe is doubled in a text with values. */
    private static String literal(String text) {
        return Pattern.quote(text.replace("''", "'"));
    }
}
