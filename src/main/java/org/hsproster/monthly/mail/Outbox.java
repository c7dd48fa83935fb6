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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The mails that are to be sent, each a file that only its owner can read. They remain when a process is killed. Beside
 * those to managers is a file with the employers of their departments.
 *
 * @param folder made where it is missing
 */
record Outbox(Path folder) {

    private static final String MAIL = ".eml";
    private static final String EMPLOYERS = ".employers";
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

    private void put(String name, Content content) throws IOException {
        Files.createDirectories(folder);
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
        byte[] key = ManagedPeople.departmentKey(department).getBytes(StandardCharsets.UTF_8);
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

    /** Removes the employers beside mails that are sent. */
    void removeEmployersOfSentMails() throws IOException {
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
