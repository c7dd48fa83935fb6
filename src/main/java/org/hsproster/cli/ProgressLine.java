package org.hsproster.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.hsproster.batch.request.RunProgress;
import org.hsproster.report.wording.Texts;

/** One line on a terminal that counts the rows of a long roster. */
final class ProgressLine implements RunProgress {

    /** Below this, a run is over before a person would look. */
    private static final long WORTH_TELLING = 2_000;

    private final PrintWriter terminal;
    private final Texts texts;
    private boolean shown;

    ProgressLine(PrintWriter terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public void assessed(Path roster, long rows) {
        if (rows > WORTH_TELLING) {
            terminal.print("\r" + texts.text("cli.progress", String.valueOf(roster.getFileName()), rows));
            terminal.flush();
            shown = true;
        }
    }

    /** Leaves the line, so that what follows stands on one of its own. */
    void end() {
        if (shown) {
            terminal.println();
            terminal.flush();
        }
    }
}
