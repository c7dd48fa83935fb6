package org.hsproster.spreadsheet.xml;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Character data between two tags (Extensible Markup Language 1.0, sections 2.4, 2.7, 2.11, 4.1 and 4.6). */
final class CharacterData {

    private static final Pattern MARKUP = Pattern.compile(
            "<!\\[CDATA\\[(?<literal>.*?)]]>|<!--.*?-->|<\\?.*?\\?>|&(?<reference>[^;]*);|\r\n?", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Map<String, String> PREDEFINED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private CharacterData() {}

    /**
     * Returns the text with references, CDATA sections and line ends resolved.
     *
     * @throws IOException for a reference to an entity, since no part of a workbook declares one
     */
    static String of(String written) throws IOException {
        if (written.indexOf('&') < 0 && written.indexOf('<') < 0 && written.indexOf('\r') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        Matcher markup = MARKUP.matcher(written);
        while (markup.find()) {
            markup.appendReplacement(text, Matcher.quoteReplacement(replacement(markup)));
        }
        return markup.appendTail(text).toString();
    }

    private static String replacement(Matcher markup) throws IOException {
        @Nullable String literal = markup.group("literal");
        if (literal != null) {
            return LINE_END.matcher(literal).replaceAll("\n");
        }
        @Nullable String reference = markup.group("reference");
        if (reference != null) {
            return referenced(reference);
        }
        return markup.group().startsWith("\r") ? "\n" : "";
    }

    private static String referenced(String reference) throws IOException {
        if (reference.startsWith("#x")) {
            return Character.toString(Integer.parseInt(reference.substring(2), 16));
        }
        if (reference.startsWith("#")) {
            return Character.toString(Integer.parseInt(reference.substring(1)));
        }
        @Nullable String text = PREDEFINED.get(reference);
        if (text == null) {
            throw new IOException("no part of a workbook declares an entity");
        }
        return text;
    }
}
