package org.hsproster.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that counts connections, rejects addresses, and ends connections. */
final class ScriptedMailServer implements Closeable {

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> receivers = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> rejected;
    private final int mailsPerConnection;
    private final int mostMails;

    /**
     * Starts a server.
     *
     * @param mailsPerConnection after how many mails a connection ends
     * @param mostMails after how many mails every connection ends before the next one is taken
     */
    ScriptedMailServer(Set<String> rejected, int mailsPerConnection, int mostMails) throws IOException {
        this.rejected = rejected;
        this.mailsPerConnection = mailsPerConnection;
        this.mostMails = mostMails;
        Thread thread = new Thread(this::accept);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Returns the addresses of the mails that were taken, in their order. */
    List<String> receivers() {
        return List.copyOf(receivers);
    }

    private void accept() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                connections.incrementAndGet();
                serve(client);
            } catch (IOException e) {
                // the client or the server has gone
            }
        }
    }

    private void serve(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 localhost");
        String to = "";
        int mails = 0;
        for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
            if (line.startsWith("MAIL") && (mails == mailsPerConnection || receivers.size() == mostMails)) {
                return;
            }
            if (line.startsWith("RCPT")) {
                to = line.replaceAll(".*<|>.*", "");
            }
            if (line.equals("DATA")) {
                say(client, "354 Go ahead");
                while (!in.readLine().equals(".")) {
                    // the text of the mail
                }
                receivers.add(to);
                mails++;
            }
            say(client, line.startsWith("RCPT") && rejected.contains(to) ? "550 No such user" : "250 OK");
        }
        say(client, "221 Bye");
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
