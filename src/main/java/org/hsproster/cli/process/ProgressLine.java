package org.hsproster.cli.process;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.report.wording.Texts;

/** A line on the terminal that counts the assessed rows of a long roster. */
public final class ProgressLine implements RunProgress {

    /** A run of fewer rows ends before its progress could be read. */
    private static final long MINIMUM_ROWS = 2_000;

    private final PrintWriter terminal;
    private final Texts texts;
    private boolean shown;

    public ProgressLine(PrintWriter terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public void assessed(Path roster, long rows) {
        if (rows > MINIMUM_ROWS) {
            terminal.print("\r" + texts.text("cli.progress", String.valueOf(roster.getFileName()), rows));
            terminal.flush();
            shown = true;
        }
    }

    /** Ends the line, so that the next output starts on a new one. */
    public void end() {
        if (shown) {
            terminal.println();
            terminal.flush();
            shown = false;
        }
    }
}
