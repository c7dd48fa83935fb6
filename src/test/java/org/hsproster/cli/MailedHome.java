package org.hsproster.cli;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A folder with settings for a mail server, which keeps what the monthly run sends. */
final class MailedHome implements Closeable {

    private final Path home;
    private final GreenMail server;

    private MailedHome(Path home, GreenMail server) {
        this.home = home;
        this.server = server;
    }

    static MailedHome in(Path home) throws IOException {
        Files.createDirectories(home.resolve("inbox"));
        GreenMail server = new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new MailedHome(home, server);
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    GreenMail server() {
        return server;
    }

    int port() {
        return server.getSmtp().getServerSetup().getPort();
    }

    /** Sets a server that needs no encryption, mails to HR in English, and further keys. */
    void set(String more) throws IOException {
        Files.writeString(
                home.resolve("hsp-roster.yml"),
                "hsp-roster.mail: { host: localhost, port: " + port() + ", starttls: false, from: hsp@example.jp,"
                        + " language: en, hr: [hr@example.jp]" + more + " }");
    }

    Path put(String name, String content) throws IOException {
        return Files.writeString(home.resolve("inbox").resolve(name), content);
    }

    /** Runs {@code monthly} on 2026-11-21. */
    Terminal monthly(String... options) {
        return monthly(Map.of(), options);
    }

    Terminal monthly(Map<String, String> environment, String... options) {
        Terminal terminal = new Terminal(home, environment, PasswordPrompt.none());
        List<String> words = new ArrayList<>(List.of("monthly"));
        words.addAll(List.of(options));
        terminal.execute(words.toArray(String[]::new));
        return terminal;
    }

    List<MimeMessage> to(String address) throws MessagingException {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                mails.add(mail);
            }
        }
        return mails;
    }

    /** Returns the subjects of the mails to an address, in their order. */
    List<String> subjects(String address) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : to(address)) {
            subjects.add(mail.getSubject());
        }
        subjects.sort(null);
        return subjects;
    }

    /** Returns the texts of all mails to an address, one below the other. */
    String texts(String address) throws MessagingException, IOException {
        StringBuilder texts = new StringBuilder();
        for (MimeMessage mail : to(address)) {
            texts.append(text(mail)).append('\n');
        }
        return texts.toString();
    }

    /** Returns the employee numbers in all tables that an address got. */
    List<String> numbers(String address) throws MessagingException, IOException {
        List<String> numbers = new ArrayList<>();
        for (MimeMessage mail : to(address)) {
            String table = new String(attachment(mail).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            table.lines().skip(1).map(line -> line.split(",")[0]).forEach(numbers::add);
        }
        numbers.sort(null);
        return numbers;
    }

    static String text(MimeMessage mail) throws MessagingException, IOException {
        Object content = mail.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString().replace("\r\n", "\n");
    }

    static BodyPart attachment(MimeMessage mail) throws MessagingException, IOException {
        Multipart parts = (Multipart) mail.getContent();
        for (int part = 0; part < parts.getCount(); part++) {
            if (Part.ATTACHMENT.equals(parts.getBodyPart(part).getDisposition())) {
                return parts.getBodyPart(part);
            }
        }
        throw new AssertionError("no attachment");
    }

    List<String> receivers() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailedHome::receiver)
                .sorted()
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
