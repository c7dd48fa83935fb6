package org.hsproster.cli.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that were dropped on a batch file, from the command line that Windows Explorer starts it with:
 * {@code cmd.exe /c ""C:\hsp\run.bat" C:\a&b.xlsx "C:\x y.xlsx""}. Paths with blanks are quoted, others are not, whatever
 * signs of the command line are in them, so that the arguments of the batch file are not these paths. Java would also
 * get its own arguments in the code page of the system, which has not all characters.
 */
public final class DroppedFiles {

    /** The environment variable of the command line: variables reach Java with all characters. */
    public static final String VARIABLE = "HSP_ROSTER_COMMAND_LINE";

    private static final String BEFORE_SCRIPT = " /c \"\"";

    /** A quoted path, or one without blanks; the blank of Japanese (U+3000) is not quoted. */
    private static final Pattern PART = Pattern.compile(" +(?:\"([^\"]*)\"|([^\" ]+))");

    /** With a drive or on a share, and without what no name on Windows contains. */
    private static final Pattern FULL_PATH = Pattern.compile("(?:[A-Za-z]:\\\\|\\\\\\\\)[^\"<>|*\\x00-\\x1f]*");

    private DroppedFiles() {}

    /**
     * Returns the full paths of the files; empty where none was dropped.
     *
     * @throws UsageException for any other command line
     */
    public static List<String> of(String commandLine) {
        int before = commandLine.toLowerCase(Locale.ROOT).indexOf(BEFORE_SCRIPT);
        int script = before + BEFORE_SCRIPT.length();
        int end = commandLine.lastIndexOf('"');
        int behind = commandLine.indexOf('"', script);
        if (before < 0
                || behind < 0
                || behind == end
                || end < commandLine.stripTrailing().length() - 1) {
            throw notUnderstood();
        }
        return paths(commandLine.substring(behind + 1, end).stripTrailing());
    }

    private static List<String> paths(String line) {
        List<String> paths = new ArrayList<>();
        Matcher part = PART.matcher(line);
        int at = 0;
        while (at < line.length() && part.find(at) && part.start() == at) {
            paths.add(part.group(1) == null ? part.group(2) : part.group(1));
            at = part.end();
        }
        if (at < line.length()
                || !paths.stream().allMatch(path -> FULL_PATH.matcher(path).matches())) {
            throw notUnderstood();
        }
        return paths;
    }

    private static UsageException notUnderstood() {
        return new UsageException("usage.dropped");
    }
}
