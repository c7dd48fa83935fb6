package org.hsproster.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.RosterApplication;
import org.hsproster.cli.process.StopSignal;
import org.hsproster.monthly.MonthlyClock;
import org.hsproster.monthly.MonthlyFolders;
import org.hsproster.monthly.MonthlyRequest;
import org.hsproster.monthly.MonthlyService;
import org.hsproster.monthly.SharedMonth;
import org.hsproster.settings.Settings;
import org.hsproster.spreadsheet.Password;
import org.hsproster.web.PortTakenException;
import org.hsproster.web.WebServer;
import org.hsproster.web.security.UnusableKeyStoreException;
import org.hsproster.web.upload.UploadLimits;
import org.springframework.scheduling.support.CronExpression;

/** Serves the upload page. Separate from its command, so that no other command loads classes of the web. */
record UploadPageRunner(CommandContext context, CommandOutput console, int port) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    int run(boolean withBrowser) throws InterruptedException {
        Path home = context.home().folder();
        Settings settings = Settings.in(home);
        try (StopSignal stop = new StopSignal();
                RosterApplication application = context.start();
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
            if (application.sharedDatabase().isPresent()) {
                SharedMonth month = share(application, settings);
                stop.await();
                month.close();
            } else {
                settings.monthly().cron().ifPresent(cron -> clock(cron, () -> runMonthly(application)));
                stop.await();
            }
            return ExitCodes.DONE;
        } catch (PortTakenException e) {
            console.error("cli.serve.port", Integer.toString(e.port()), Integer.toString(e.port() + 1));
            return ExitCodes.CONFIGURATION;
        } catch (UnusableKeyStoreException e) {
            console.error("cli.serve.keyStore", e.file().toString());
            return ExitCodes.CONFIGURATION;
        }
    }

    /** Works on monthly runs beside other machines, and begins them at the times of the settings. */
    private SharedMonth share(RosterApplication application, Settings settings) {
        Optional<Password> password = new PasswordSource().password(context, console.texts(), List.of());
        MonthlyService service =
                new MonthlyService(application::lent, settings, context.home().outbox(), context.clock());
        FailureHandler failures = new FailureHandler(context);
        InboxReport rosters = new InboxReport(console, List.of(), failures, FailOn.never);
        SharedMonthReport report = new SharedMonthReport(console, failures, rosters::print);
        return service.share(application, password, report, settings.monthly().cron(), () -> {
            console.say("cli.serve.monthly.begins");
            return request(settings, password);
        });
    }

    MonthlyClock clock(CronExpression cron, Runnable run) {
        return new MonthlyClock(
                cron, context.clock(), next -> console.say("cli.serve.monthly", MINUTES.format(next)), () -> {
                    console.say("cli.serve.monthly.begins");
                    run.run();
                });
    }

    /** Runs the monthly service with default options, with the application of the page. */
    int runMonthly(RosterApplication application) {
        try {
            return runMonthly(new MonthlyRunner(context, application::lent, console));
        } catch (InterruptedException | RuntimeException e) {
            return new FailureHandler(context).report(e, "monthly", console);
        }
    }

    private int runMonthly(MonthlyRunner runner) throws InterruptedException {
        Settings settings = Settings.in(context.home().folder());
        Optional<Password> password =
                new PasswordSource().password(context, runner.console().texts(), List.of());
        try {
            return runner.run(settings, request(settings, password), FailOn.never);
        } finally {
            password.ifPresent(Password::close);
        }
    }

    private MonthlyRequest request(Settings settings, Optional<Password> password) {
        MonthlyFolders folders = MonthlyFolders.of(settings, context.home().folder());
        return new MonthlyRequest(folders, context.today(), MonthlyRequest.Options.none(), password);
    }

    /** Opens a browser where there is one; the address is printed in any case. */
    private static void open(URI address) {
        try {
            if (!GraphicsEnvironment.isHeadless()
                    && Desktop.isDesktopSupported()
                    && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(address);
            }
        } catch (IOException e) {
            // no browser
        }
    }
}
