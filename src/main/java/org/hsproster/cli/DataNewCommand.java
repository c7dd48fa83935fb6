package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hsproster.batch.DataCheck;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.data.DataPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code data new}: begins a new history, which no command does by itself. */
@Command(
        name = "new",
        description = "Begin a new history with a new key, and keep aside the database and the key that were there.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DataNewCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private YesOption yes = new YesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    DataNewCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        DataPlace place = context.place();
        new DataCheck(place).requireReplaceable();
        AuditLog auditLog = AuditLog.in(place.folder(), context.clock());
        auditLog.requireWritable();
        console.say(
                place.server().isPresent() ? "data.new.server" : "data.new.folder",
                place.key().toString());
        if (!yes.isGiven(context, console)) {
            return ExitCodes.USAGE;
        }
        Path aside = RosterApplication.beginHistory(place, LocalDateTime.now(context.clock()));
        auditLog.replaced("data new");
        console.say("data.new.done", aside.toString());
        return ExitCodes.DONE;
    }
}
