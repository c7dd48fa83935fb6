package org.hsproster.web;

import java.util.regex.Pattern;

/** The name an uploaded file is kept under: the one it came with, as far as it is a harmless one. */
final class RosterName {

    private static final int LONGEST = 80;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern DOUBTFUL = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._() -]");
    private static final Pattern HIDDEN = Pattern.compile("^[. -]+");

    private RosterName() {}

    static String of(String given) {
        String name = FOLDERS.matcher(given).replaceFirst("");
        name = DOUBTFUL.matcher(name).replaceAll("_");
        name = HIDDEN.matcher(name).replaceFirst("").strip();
        return name.isEmpty() ? "roster" : shortened(name);
    }

    /** The ending stays: workbooks are named after what stands before it. */
    private static String shortened(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return new String(characters, 0, LONGEST - ending.length()) + ending;
    }
}
