package org.hsproster.web.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name of an uploaded file in the store: the original one, without what may do harm. */
final class UploadFileName {

    /** Bytes in UTF-8. File systems allow 255, and the names of the results are longer than that of the roster. */
    private static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern DOUBTFUL = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._() -]");
    private static final Pattern HIDDEN = Pattern.compile("^[. -]+");
    private static final Pattern TRAILING = Pattern.compile("[. ]+$");

    /** Names of devices on Windows, with any extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private UploadFileName() {}

    static String of(String given) {
        String name = FOLDERS.matcher(given).replaceFirst("");
        name = DOUBTFUL.matcher(name).replaceAll("_");
        name = HIDDEN.matcher(name).replaceFirst("");
        name = TRAILING.matcher(name).replaceFirst("");
        if (DEVICE.matcher(name).matches()) {
            name = "roster_" + name;
        }
        return name.isEmpty() ? "roster" : shortened(name);
    }

    /** Returns a shorter name with the same extension, since workbooks are named after the part before it. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        String start = name.substring(0, name.length() - ending.length());
        while (bytes(start + ending) > LONGEST) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + ending;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
