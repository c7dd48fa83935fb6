package org.hsproster.cli;

import jakarta.mail.internet.MimeMessage;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hsproster.batch.RosterApplication;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.rosters.FiveRosters;

/** The homes of several machines, with the database, folder and mail server that they share. */
final class SharedHomes implements Closeable {

    private final Path folder;
    private final PostgresSchema schema;
    private final MailedHome mails;
    private final List<Process> processes = new ArrayList<>();

    private SharedHomes(Path folder, PostgresSchema schema, MailedHome mails) {
        this.folder = folder;
        this.schema = schema;
        this.mails = mails;
    }

    /** Returns homes with five rosters in the inbox, beside a file that is no roster. */
    static SharedHomes in(Path folder, PostgresSchema schema) throws Exception {
        schema.clear();
        SharedHomes homes = new SharedHomes(folder, schema, MailedHome.in(folder.resolve("mails")));
        Path inbox = Files.createDirectories(homes.shared().resolve("inbox"));
        FiveRosters.in(inbox);
        Files.writeString(inbox.resolve("no-roster.csv"), "a,b\n1,2\n");
        homes.mails.set("");
        return homes;
    }

    Path shared() {
        return folder.resolve("shared");
    }

    Process worker(String machine) throws IOException {
        return start(machine, "worker");
    }

    Process monthly(String machine) throws IOException {
        return start(machine, "monthly", "--as-of", "2026-11-21");
    }

    private Process start(String machine, String... arguments) throws IOException {
        Path home = home(machine);
        Process process = OwnProcess.start(home, home.resolve("said-" + processes.size() + ".txt"), arguments);
        processes.add(process);
        return process;
    }

    /** Returns the home of a machine, with the key of the others and settings for mail. */
    private Path home(String machine) throws IOException {
        Path home = folder.resolve(machine);
        if (!Files.exists(home)) {
            Files.write(Files.createDirectories(home.resolve("data")).resolve("history.key"), new byte[32]);
            Files.writeString(
                    home.resolve("hsp-roster.yml"),
                    String.join(
                            "\n",
                            Files.readString(folder.resolve("mails/hsp-roster.yml")),
                            "hsp-roster.database: " + schema.settings(home.resolve("password.txt")),
                            "hsp-roster.shared-folder: " + shared()));
        }
        return home;
    }

    /** Returns what the run has left behind. */
    Outcome outcome() throws Exception {
        SortedSet<String> subjects = new TreeSet<>();
        for (MimeMessage mail : mails.server().getReceivedMessages()) {
            subjects.add(mail.getSubject());
        }
        Map<String, Integer> files = FiveRosters.files(shared());
        try (RosterApplication application = RosterApplication.start(home("reader"))) {
            List<String> history = application.history().runs().stream()
                    .map(run -> run.identity().roster() + " " + run.people() + " " + run.problems() + " "
                            + new TreeMap<>(run.outlooks()))
                    .sorted()
                    .toList();
            return new Outcome(files, history, subjects);
        }
    }

    /**
     * What a run has left behind.
     *
     * @param files the hash of each part of each file in the shared folder, hidden ones too
     */
    record Outcome(Map<String, Integer> files, List<String> history, SortedSet<String> mails) {}

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        mails.close();
    }
}
