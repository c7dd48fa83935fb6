package org.hsproster.batch;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.hsproster.batch.audit.AuditLog;
import org.hsproster.batch.claim.RunClaims;
import org.hsproster.batch.claim.SharedFolder;
import org.hsproster.batch.claim.SharedFolderException;
import org.hsproster.batch.data.BusyException;
import org.hsproster.batch.data.DamagedDataException;
import org.hsproster.batch.data.DataBackups;
import org.hsproster.batch.data.DataFolder;
import org.hsproster.batch.data.DataPlace;
import org.hsproster.batch.data.DatabaseRoom;
import org.hsproster.batch.data.DatabaseWrites;
import org.hsproster.batch.data.EmbeddedDatabase;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.RulebookCache;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.batch.request.StoredPaths;
import org.hsproster.history.HistoryConfiguration;
import org.hsproster.history.HistoryKeyException;
import org.hsproster.history.RunHistory;
import org.hsproster.report.ReminderStages;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;
import org.hsproster.workbook.PoiWarmup;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The running application on one data folder. */
public final class RosterApplication implements Closeable {

    private final ConfigurableApplicationContext context;
    private final DataPlace place;
    private final Runnable end;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    private RosterApplication(ConfigurableApplicationContext context, DataPlace place, Runnable end) {
        this.context = context;
        this.place = place;
        this.end = end;
    }

    /**
     * Starts on the data folder below {@code home}: database, lock and log.
     *
     * @throws BusyException where another process uses it
     * @throws OutputException where it cannot be written
     */
    public static RosterApplication start(Path home) {
        return start(DataPlace.in(home), Optional.empty(), ReminderStages.standard());
    }

    /**
     * Starts with what the settings say.
     *
     * @param rules take the place of those of the program
     * @param reminders the stages that calendars and results tell
     * @throws BusyException where another process uses the data folder
     * @throws OutputException where it cannot be written
     * @throws DamagedDataException where the database is not as the last run has left it
     * @throws HistoryKeyException where the key is not that of the history
     * @throws SharedFolderException where the shared folder is not that of the other machines
     */
    public static RosterApplication start(DataPlace place, Optional<SignedRules> rules, ReminderStages reminders) {
        DataFolder data =
                place.server().isPresent() ? DataFolder.join(place.folder()) : DataFolder.open(place.folder());
        DatabaseRoom room = new DatabaseRoom(place.folder());
        try {
            room.requireRoomForARun();
            return start(place, data, rules, reminders, Map.of());
        } catch (RuntimeException e) {
            try (data) {
                room.requireRoomForARun(); // the lack of it explains any failure
            }
            throw e;
        }
    }

    private static RosterApplication start(
            DataPlace place,
            DataFolder data,
            Optional<SignedRules> rules,
            ReminderStages reminders,
            Map<String, Object> more) {
        Optional<EmbeddedDatabase> embedded = place.embedded();
        embedded.ifPresent(EmbeddedDatabase::begin);
        RulebookCache rulebooks = new RulebookCache(rules);
        beside(PoiWarmup::load);
        Map<String, Object> properties = new HashMap<>(place.properties());
        properties.putAll(more);
        ConfigurableApplicationContext context = ApplicationConfiguration.run(properties, rulebooks, reminders);
        requireSharedFolder(context);
        embedded.ifPresent(EmbeddedDatabase::made);
        data.tighten();
        DatabaseWrites writes = context.getBean(DatabaseWrites.class);
        return new RosterApplication(context, place, () -> {
            context.close();
            embedded.ifPresent(EmbeddedDatabase::closed);
            data.close();
            writes.requireMerged();
        });
    }

    private static void requireSharedFolder(ConfigurableApplicationContext context) {
        try {
            sharedDatabase(context).flatMap(SharedDatabase::folder).ifPresent(SharedFolder::require);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /**
     * Begins a new history with a new key, and returns the folder that keeps what was there. The database of a server
     * stays, and its earlier runs are compared with no more.
     */
    public static Path beginHistory(DataPlace place, LocalDateTime now) {
        DataFolder data = DataFolder.open(place.folder());
        try {
            Path aside = place.setAside(now);
            start(place, data, Optional.empty(), ReminderStages.standard(), Map.of(HistoryConfiguration.NEW, true))
                    .close();
            return aside;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /**
     * Makes a backup of the database and of the key.
     *
     * @throws OutputException where it cannot be written
     */
    public void backUp(LocalDateTime at) {
        new DataBackups(place).make(at, new JdbcTemplate(context.getBean(DataSource.class)));
    }

    /** Runs a preparation on another processor while the database starts. */
    private static void beside(Runnable preparation) {
        Thread thread = new Thread(preparation, "preparation");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns this application for a caller that closes it, which has no effect. */
    public RosterApplication lent() {
        return new RosterApplication(context, place, () -> {});
    }

    /**
     * Returns the rules of runs that name no others.
     *
     * @throws RulebookException for signed rules that cannot be used
     */
    public Rulebook rulebook() {
        return context.getBean(RulebookCache.class).standing();
    }

    public AssessmentRun assessmentRun() {
        return context.getBean(AssessmentRun.class);
    }

    public ComparisonRun comparisonRun() {
        return context.getBean(ComparisonRun.class);
    }

    /** Returns the history of runs. */
    public RunHistory history() {
        return context.getBean(RunHistory.class);
    }

    /** Returns a keyed hash by which processes with the same key learn that they have the same secret. */
    public String fingerprint(String secret) {
        return history().fingerprint(secret);
    }

    /** Returns the database where several processes can share it; empty for the one in the data folder. */
    public Optional<SharedDatabase> sharedDatabase() {
        return sharedDatabase(context);
    }

    private static Optional<SharedDatabase> sharedDatabase(ConfigurableApplicationContext context) {
        return Optional.of(new SharedDatabase(
                        context.getBean(DataSource.class),
                        context.getBean(PlatformTransactionManager.class),
                        context.getBean(StoredPaths.class),
                        context.getBean(RunClaims.class)))
                .filter(database -> database.claims().areShared());
    }

    public Purge purge() {
        return context.getBean(Purge.class);
    }

    public AuditLog auditLog() {
        return context.getBean(AuditLog.class);
    }

    /**
     * Closes the database and releases the data folder.
     *
     * @throws OutputException where the database could not be closed as a whole; the next start completes it
     */
    @Override
    public void close() {
        if (!isClosed.getAndSet(true)) {
            end.run();
        }
    }
}
