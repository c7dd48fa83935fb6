package org.hsproster.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.hsproster.batch.RosterApplication;
import org.hsproster.settings.Settings;
import org.hsproster.web.PortTakenException;
import org.hsproster.web.WebServer;
import org.hsproster.web.security.UnusableKeyStoreException;
import org.hsproster.web.upload.UploadLimits;
import picocli.CommandLine;

/** The upload page while it is served. Apart from its command, so that no other one loads anything of the web. */
record UploadPageRunner(
        CommandContext context, CommandOutput console, PrintWriter out, PrintWriter err, int port) {

    int run(boolean withBrowser) throws InterruptedException {
        Path home = context.home().folder();
        Settings settings = Settings.in(home);
        try (RosterApplication application = RosterApplication.start(home);
                WebServer server = WebServer.start(
                        application,
                        home.resolve("data"),
                        port,
                        context.clock(),
                        UploadLimits.of(settings.uploads()),
                        settings.web())) {
            console.say("cli.serve", server.address().toString());
            if (withBrowser) {
                open(server.address());
            }
            settings.monthly()
                    .cron()
                    .ifPresent(cron -> new MonthlyClock(
                            new MonthlySchedule(cron, context.clock()), console, () -> runMonthly(application)));
            new CountDownLatch(1).await(); // the process is stopped from outside
            return ExitCodes.DONE;
        } catch (PortTakenException e) {
            console.complain("cli.serve.port", Integer.toString(e.port()), Integer.toString(e.port() + 1));
            return ExitCodes.CONFIGURATION;
        } catch (UnusableKeyStoreException e) {
            console.complain("cli.serve.keyStore", e.file().toString());
            return ExitCodes.CONFIGURATION;
        }
    }

    /** Returns the command itself, which says what became of every roster; the data folder is held by this process. */
    int runMonthly(RosterApplication application) {
        return new CommandLine(new MonthlyCommand(context, application::lent))
                .setExecutionExceptionHandler(new FailureHandler(context))
                .setOut(out)
                .setErr(err)
                .execute();
    }

    /** Where there is no desktop, or it knows no browser, the address has been told. */
    private static void open(URI address) {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
            }
        } catch (IOException e) {
            // likewise
        }
    }
}
