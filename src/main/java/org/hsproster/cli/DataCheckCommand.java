package org.hsproster.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.DataCheck;
import org.hsproster.batch.data.DamagedDataException;
import org.hsproster.batch.data.DataBackup;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.data.DatabaseServer;
import org.hsproster.history.HistoryContent;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code data check}: tells what there is, and changes nothing. */
@Command(
        name = "check",
        description = "Tell whether the database opens, whether the key fits, and which backups there are.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DataCheckCommand implements Callable<Integer> {

    static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    DataCheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        DataPlace place = context.place();
        int code;
        try {
            code = print(new DataCheck(place), place, console);
        } catch (RuntimeException e) {
            code = new DataFailureReport(context, console)
                    .print(e)
                    .orElseGet(() -> new FailureHandler(context).report(e, console));
        }
        return print(new DataCheck(place).backups(), code, console);
    }

    private static int print(DataCheck check, DataPlace place, CommandOutput console) {
        Optional<HistoryContent> content = check.content();
        String database = place.server()
                .map(DatabaseServer::name)
                .orElseGet(() -> place.folder().resolve("jobs.script").toString());
        if (content.isEmpty()) {
            console.say("data.check.none", database);
            return ExitCodes.DONE;
        }
        console.say("data.check.database", database, content.get().runs());
        content.get().last().ifPresent(day -> console.say("data.check.last", day));
        check.requireKey(content.get());
        console.say("data.check.key", place.key().toString());
        return ExitCodes.DONE;
    }

    private static int print(List<DataBackup> backups, int code, CommandOutput console) {
        if (backups.isEmpty()) {
            console.say("data.check.noBackup");
        }
        int gravest = code;
        for (DataBackup backup : backups) {
            try {
                backup.require();
                console.say(
                        backup.hasDatabase() ? "data.check.backup" : "data.check.keyBackup",
                        backup.name(),
                        MINUTES.format(backup.at()));
            } catch (DamagedDataException e) {
                console.error("data.damaged.BACKUP", e.file().toString());
                gravest = gravest == ExitCodes.DONE ? ExitCodes.CONFIGURATION : gravest;
            }
        }
        return gravest;
    }
}
