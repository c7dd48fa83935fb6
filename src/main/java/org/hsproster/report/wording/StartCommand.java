package org.hsproster.report.wording;

/** The command that starts the program where it runs, which its texts call {@code ./run.sh}. */
public final class StartCommand {

    private static final String WRITTEN = "./run.sh";

    /** Set by {@code run.bat} and by the launchers of an application image. */
    private static final String NAME = System.getProperty("hsp-roster.command", WRITTEN);

    private StartCommand() {}

    public static String name() {
        return NAME;
    }

    /** Returns a text in which calls of the program are those of this system. */
    public static String in(String text) {
        return text.replace(WRITTEN, NAME);
    }
}
