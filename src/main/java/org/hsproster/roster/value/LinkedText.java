package org.hsproster.roster.value;

import java.util.regex.Pattern;

/** Removes the addresses that online workspaces append to page titles: Name (https://…), [Name](https://…). */
final class LinkedText {

    private static final String ADDRESS = "\\s*[a-zA-Z]{2,10}://(?:[^()（）<>]++|[(（][^()（）]*+[)）])*+";
    private static final Pattern MARKDOWN = Pattern.compile("\\[([^\\[\\]]*)\\]\\(<?" + ADDRESS + ">?\\)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（<]" + ADDRESS + "[)）>]");
    private static final Pattern AT_END = Pattern.compile("\\s+[a-zA-Z]{2,10}://\\S+$");

    private LinkedText() {}

    /** Returns the text without addresses, unless it consists of one. */
    static String plain(String text) {
        if (!text.contains("://")) {
            return text;
        }
        String titles = MARKDOWN.matcher(text).replaceAll("$1");
        String plain = AT_END.matcher(IN_BRACKETS.matcher(titles).replaceAll(""))
                .replaceFirst("")
                .strip();
        return plain.isEmpty() ? text : plain;
    }
}
