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
import org.hsproster.batch.claim.SharedFolder;
import org.hsproster.testing.OwnProcess;
import org.hsproster.testing.database.PostgresSchema;
import org.hsproster.testing.rosters.FiveRosters;

/** The homes of several machines, with the database, folder and mail server that they share. */
final class SharedHomes implements Closeable {

    private final Path folder;
    private final PostgresSchema schema;
    private final MailedHome mails;
    private final List<Process> processes = new ArrayList<>();
    private final List<Path> said = new ArrayList<>();

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

    Process worker(String machine, String... options) throws IOException {
        return start(machine, "worker", options);
    }

    Process monthly(String machine, String... options) throws IOException {
        List<String> more = new ArrayList<>(List.of("--as-of", "2026-11-21"));
        more.addAll(List.of(options));
        return start(machine, "monthly", more.toArray(String[]::new));
    }

    /** Returns what the last process says so far. */
    String said() throws IOException {
        return Files.readString(said.get(said.size() - 1));
    }

    private Process start(String machine, String command, String... options) throws IOException {
        Path home = home(machine);
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(options));
        said.add(home.resolve("said-" + processes.size() + ".txt"));
        Process process = OwnProcess.start(home, said.get(said.size() - 1), arguments.toArray(String[]::new));
        processes.add(process);
        return process;
    }

    /** Returns the home of a machine, with the key of the others and settings for mail. */
    Path home(String machine) throws IOException {
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
        files.remove(SharedFolder.FILE); // which is of each database
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
     * @param files the hash of each part of each file of the run in the shared folder, hidden ones too
     */
    record Outcome(Map<String, Integer> files, List<String> history, SortedSet<String> mails) {}

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
        mails.close();
    }
}
