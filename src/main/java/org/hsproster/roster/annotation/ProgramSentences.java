package org.hsproster.roster.annotation;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Patterns of the sentences in comments of the program, for files saved without the authors of comments. */
final class ProgramSentences {

    private static final List<String> BUNDLES = List.of("findings", "renewal", "history", "workbook");
    private static final Pattern KEY = Pattern.compile("finding\\..*|note\\.title");
    private static final Pattern VALUE = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    /** Ends the key of what to enter, which may follow what is wrong. */
    private static final String ENTER = ".enter";

    /** Texts with fewer characters besides the values could be part of any comment. */
    private static final int MIN_CHARACTERS = 6;

    /** Headings of comments: the name of an added column, followed by its full text. */
    private static final List<Pattern> HEADINGS = Stream.of(Locale.ENGLISH, Locale.JAPANESE)
            .map(language -> pattern(bundle("workbook", language).getString("note.heading")))
            .toList();

    private static final List<Pattern> ALL = Stream.of(Locale.ENGLISH, Locale.JAPANESE)
            .flatMap(language -> BUNDLES.stream().map(name -> bundle(name, language)))
            .flatMap(texts -> texts.keySet().stream()
                    .filter(key -> KEY.matcher(key).matches() && !key.endsWith(ENTER))
                    .filter(key -> VALUE.matcher(texts.getString(key))
                                    .replaceAll("")
                                    .strip()
                                    .length()
                            >= MIN_CHARACTERS)
                    .map(key -> pattern(texts, key)))
            .toList();

    private ProgramSentences() {}

    /** Tests whether a comment begins with one of the sentences. */
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

    private static Pattern pattern(ResourceBundle texts, String key) {
        String enter = key.replaceFirst("\\.points$", "") + ENTER;
        Pattern problem = pattern(texts.getString(key));
        return texts.containsKey(enter)
                ? Pattern.compile(problem + "(?:\\s*" + pattern(texts.getString(enter)) + ")?")
                : problem;
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

    /** Returns the text with doubled apostrophes resolved, as in message formats. */
    private static String literal(String text) {
        return Pattern.quote(text.replace("''", "'"));
    }
}
