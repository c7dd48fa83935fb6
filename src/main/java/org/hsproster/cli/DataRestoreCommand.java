package org.hsproster.cli;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hsproster.batch.DataCheck;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.audit.AuditedRun;
import org.hsproster.batch.data.DataBackup;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.data.DataRestore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code data restore}: puts a backup in the place of the database and of the key. */
@Command(
        name = "restore",
        description = "Put a backup in the place of the database and of the key, and keep aside what was there.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DataRestoreCommand implements Callable<Integer> {

    private final CommandContext context;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "BACKUP",
            description = "Its name, as data check lists it; default: the newest.")
    private @Nullable String name;

    @Mixin
    private YesOption yes = new YesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    DataRestoreCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        CommandOutput console = language.console(Objects.requireNonNull(spec), context);
        DataPlace place = context.place();
        DataCheck check = new DataCheck(place);
        check.requireReplaceable();
        AuditLog auditLog = AuditLog.in(place.folder(), context.clock());
        auditLog.requireWritable();
        Optional<DataBackup> ofKey = name == null ? check.backupOfKey() : Optional.empty();
        Optional<DataBackup> backup = ofKey.or(() -> backup(check, place));
        if (backup.isEmpty()) {
            console.error(
                    name == null ? "data.restore.none" : "data.restore.unknown", Objects.requireNonNullElse(name, ""));
            return name == null ? ExitCodes.CONFIGURATION : ExitCodes.USAGE;
        }
        DataRestore restore = new DataRestore(place, backup.get(), ofKey.isPresent());
        restore.require();
        List<AuditedRun> lost = restore.lost();
        console.say(
                restore.isOfKeyAlone() ? "data.restore.key" : "data.restore.backup",
                backup.get().name(),
                place.key().toString());
        lost.forEach(run -> console.say("data.restore.lost", run.roster(), run.asOf()));
        if (!yes.isGiven(context, console)) {
            return ExitCodes.USAGE;
        }
        Path aside = restore.apply(LocalDateTime.now(context.clock()));
        auditLog.replaced("data restore");
        console.say("data.restore.done", backup.get().name(), aside.toString());
        return ExitCodes.DONE;
    }

    private Optional<DataBackup> backup(DataCheck check, DataPlace place) {
        return check.backups().stream()
                .filter(each -> name == null || name.equals(each.name()))
                .filter(each -> place.server().isPresent() || each.hasDatabase())
                .findFirst();
    }
}
