package org.hsproster.cli;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.hsproster.cli.argument.UsageException;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.SingleLine;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.settings.SettingsProblem;

/**
 * The output of a command. It never contains a name, number or amount of an employee. Each text is one line, whatever the
 * names of files in it.
 */
final class CommandOutput {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Texts texts;

    CommandOutput(PrintWriter out, PrintWriter err, Locale language) {
        this.out = out;
        this.err = err;
        this.texts = Texts.in(language);
    }

    void say(String key, Object... values) {
        out.println(SingleLine.of(texts.text(key, values)));
        out.flush();
    }

    /** Prints a line that is not a text of the bundles. */
    void print(String line) {
        out.println(SingleLine.of(line));
        out.flush();
    }

    /** Returns a text in the language of the messages. */
    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** Returns the texts in the language of the messages. */
    Texts texts() {
        return texts;
    }

    /** Returns the symbol and word of an outlook. */
    String flag(Outlook outlook) {
        return new Sentences(texts).flag(outlook);
    }

    void error(String key, Object... values) {
        err.println(SingleLine.of(texts.text(key, values)));
        err.flush();
    }

    /** Prints the sentence of a wrong use of the command line. */
    void error(UsageException wrong) {
        err.println(SingleLine.of(sentence(wrong)));
        err.flush();
    }

    /** Returns the sentence of a wrong use of the command line. */
    String sentence(UsageException wrong) {
        return texts.text(wrong.key(), wrong.values().stream().map(this::value).toArray());
    }

    /** Prints one sentence with file, sheet and cell. */
    void error(LocatedFinding located) {
        printError(new Sentences(texts).located(located));
    }

    /** Prints a problem that is a sentence already. */
    void printError(String sentence) {
        err.println(SingleLine.of(sentence));
        err.flush();
    }

    /** Prints one sentence with file and line. */
    void error(String file, SettingsProblem problem) {
        String sentence = texts.text(
                "settings." + problem.code(),
                problem.values().stream().map(this::value).toArray());
        if (problem.line().isPresent()) {
            error("settings.at", file, Integer.toString(problem.line().getAsInt()), sentence);
        } else {
            error("settings.atNoLine", file, sentence);
        }
    }

    private Object value(Object value) {
        if (value instanceof LocatedFinding finding) {
            return new Sentences(texts).problem(finding);
        }
        return value instanceof SettingsProblem.Expected expected
                ? texts.text("settings.expected." + expected.name())
                : value;
    }

    /** Tests whether standard output is a terminal, rather than a file or another program. */
    @SuppressWarnings("SystemConsoleNull") // null up to JDK 21; from 22 on the console has isTerminal()
    static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
