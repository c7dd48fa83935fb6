package org.hsproster.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A mail server that accepts nothing unencrypted but STARTTLS, and forwards the rest to another one. */
final class StartTlsServer implements Closeable {

    private static final String PASSWORD = "changeit";

    private final ServerSocket server;
    private final SSLContext tls;
    private final int behind;

    private StartTlsServer(ServerSocket server, SSLContext tls, int behind) {
        this.server = server;
        this.tls = tls;
        this.behind = behind;
    }

    static StartTlsServer before(int port, SSLContext tls) throws IOException {
        StartTlsServer front = of(port, tls);
        front.accept(client -> {
            front.waitForStartTls(client);
            front.forward(client, true);
        });
        return front;
    }

    /** Starts a server whose connections are encrypted from their start. */
    static StartTlsServer encryptedFromStart(int port, SSLContext tls) throws IOException {
        StartTlsServer front = of(port, tls);
        front.accept(client -> front.forward(client, false));
        return front;
    }

    private static StartTlsServer of(int port, SSLContext tls) throws IOException {
        return new StartTlsServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()), tls, port);
    }

    private void accept(Conversation conversation) {
        inBackground(() -> {
            while (true) {
                Socket client = server.accept();
                inBackground(() -> conversation.with(client));
            }
        });
    }

    int port() {
        return server.getLocalPort();
    }

    /** Returns a context with a certificate for {@code localhost} that it trusts. */
    static SSLContext localhost(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Path file = folder.resolve("localhost.p12");
        String options = "-genkeypair -alias server -keyalg EC -dname CN=localhost -ext san=dns:localhost"
                + " -storetype PKCS12 -storepass " + PASSWORD;
        List<String> command = new ArrayList<>(List.of(options.split(" ")));
        command.add(
                0, Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-keystore", file.toString()));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    private void waitForStartTls(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        OutputStream out = client.getOutputStream();
        say(out, "220 localhost");
        for (String line = line(in); !line.startsWith("STARTTLS"); line = line(in)) {
            say(
                    out,
                    line.startsWith("EHLO")
                            ? "250-localhost\r\n250 STARTTLS"
                            : "530 Must issue a STARTTLS command first");
        }
        say(out, "220 Go ahead");
    }

    private void forward(Socket client, boolean isGreeted) throws IOException {
        SSLSocket secret = (SSLSocket) tls.getSocketFactory().createSocket(client, "localhost", client.getPort(), true);
        secret.setUseClientMode(false);
        Socket next = new Socket(InetAddress.getLoopbackAddress(), behind);
        if (isGreeted) {
            line(next.getInputStream()); // the second greeting is not forwarded
        }
        inBackground(() -> next.getInputStream().transferTo(secret.getOutputStream()));
        inBackground(() -> secret.getInputStream().transferTo(next.getOutputStream()));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads a line, and no byte after it, since that belongs to the next reader. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the client has gone");
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private interface Conversation {
        void with(Socket client) throws IOException;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the connection has been closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
