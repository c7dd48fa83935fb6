package org.hsproster.monthly.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hsproster.file.PrivateFolder;
import org.hsproster.settings.ManagedGroup;

/**
 * The mails that are to be sent, each a file that only its owner can read. They remain when a process is killed. Beside
 * those to managers is a file with the employers of their departments, and for each roster of a run that is not over, one
 * with the groups that it has.
 *
 * @param folder made where it is missing
 */
record Outbox(Path folder) {

    private static final String MAIL = ".eml";
    private static final String EMPLOYERS = ".employers";
    private static final String GROUPS = ".groups";
    private static final String PART = ".part";

    private interface Content {
        void writeTo(OutputStream out) throws IOException, MessagingException;
    }

    /** Adds a mail, or replaces the one of the same name. */
    void put(OutgoingMail mail, String from, Instant now) throws IOException {
        put(mail.name() + MAIL, out -> MailMessage.of(mail, from, now).writeTo(out));
    }

    /** Adds the employers of departments on a roster, before the mails to their managers. */
    void put(String run, DepartmentEmployers employers) throws IOException {
        if (!employers.lines().isEmpty()) {
            put(
                    run + EMPLOYERS,
                    out -> out.write(String.join("\n", employers.lines()).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Adds the groups that a roster has, which may be none. */
    void put(String run, Set<GroupKey> groups) throws IOException {
        List<String> lines = groups.stream().map(GroupKey::line).sorted().toList();
        put(run + GROUPS, out -> out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns those groups that no roster has; none unless the groups of all rosters are known.
     *
     * @param rosters how many the run has assessed
     */
    List<ManagedGroup> onNoRoster(List<ManagedGroup> groups, int rosters) throws IOException {
        List<Path> files = files(GROUPS);
        if (files.size() < rosters) {
            return List.of();
        }
        Set<String> found = new HashSet<>();
        for (Path file : files) {
            found.addAll(Files.readAllLines(file));
        }
        return groups.stream()
                .filter(group -> !found.contains(GroupKey.of(group).line()))
                .toList();
    }

    private void put(String name, Content content) throws IOException {
        PrivateFolder.require(folder);
        Path part = Files.createTempFile(folder, "", PART); // which its owner alone can read
        try (OutputStream out = Files.newOutputStream(part)) {
            content.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Returns the part of a mail's name that says of which department its people are, whatever their employer. */
    static String ofDepartment(String department) {
        byte[] key = GroupKey.ofDepartment(department).getBytes(StandardCharsets.UTF_8);
        return "-department-" + UUID.nameUUIDFromBytes(key) + "-";
    }

    /** Removes mails about a department that several employers have, and returns the departments of these mails. */
    List<SharedDepartment> holdBack() throws IOException {
        DepartmentEmployers employers = new DepartmentEmployers();
        for (Path file : files(EMPLOYERS)) {
            employers.add(Files.readAllLines(file));
        }
        List<SharedDepartment> heldBack = new ArrayList<>();
        for (SharedDepartment department : employers.shared()) {
            List<Path> mails = files(MAIL).stream()
                    .filter(file -> name(file).contains(ofDepartment(department.department())))
                    .toList();
            for (Path mail : mails) {
                Files.delete(mail);
            }
            if (!mails.isEmpty()) {
                heldBack.add(department);
            }
        }
        return heldBack;
    }

    /** Removes the groups of the rosters, and the employers beside mails that are sent. */
    void endRun() throws IOException {
        for (Path file : files(GROUPS)) {
            Files.delete(file);
        }
        List<Path> mails = files(MAIL);
        for (Path file : files(EMPLOYERS)) {
            String run = name(file).replace(EMPLOYERS, "-");
            if (mails.stream().noneMatch(mail -> name(mail).startsWith(run))) {
                Files.delete(file);
            }
        }
    }

    /**
     * Returns the files of the mails by name, and removes unfinished ones. No process may add mails at the same time.
     */
    List<Path> files() throws IOException {
        for (Path file : files(PART)) {
            Files.delete(file);
        }
        return files(MAIL);
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
