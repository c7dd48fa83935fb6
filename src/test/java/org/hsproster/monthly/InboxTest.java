package org.hsproster.monthly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    @TempDir
    private Path home;

    private Path folder = Path.of("");
    private Inbox inbox = new Inbox(folder, PAUSE, NOW);

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(home.resolve("inbox"));
        inbox = new Inbox(folder, PAUSE, NOW);
    }

    @Test
    void isMadeWhereItIsMissing() throws Exception {
        Path missing = home.resolve("a/b");

        assertThat(new Inbox(missing, PAUSE, NOW).read().complete()).isEmpty();
        assertThat(missing).isDirectory();
    }

    @Test
    void holdsRostersByNameAndNothingElse() throws Exception {
        for (String name :
                new String[] {"b.xlsx", "a.CSV", "c.xls", "d.xlsm", "~$gone.xlsx", ".hidden.csv", "notes.docx"}) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.createDirectory(folder.resolve("folder.xlsx"));

        assertThat(inbox.read().complete())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.CSV", "b.xlsx", "c.xls", "d.xlsm");
    }

    @Test
    void leavesAFileThatIsStillGrowing() throws Exception {
        Files.writeString(folder.resolve("whole.csv"), "x");
        Path growing = Files.writeString(folder.resolve("growing.csv"), "x");
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try (RandomAccessFile file = new RandomAccessFile(growing.toFile(), "rw")) {
                file.seek(1);
                while (done.getCount() > 0) {
                    file.write('x');
                    Thread.sleep(PAUSE.toMillis() / 30);
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });

        Inbox.Content content = inbox.read();
        done.countDown();
        writer.join();

        assertThat(content.complete()).containsExactly(folder.resolve("whole.csv"));
        assertThat(content.unfinished()).containsExactly(growing);
    }

    @Test
    void ignoresAFileThatDisappearsWhileItIsRead() throws Exception {
        Path whole = Files.writeString(folder.resolve("whole.csv"), "x");
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> mover = CompletableFuture.runAsync(() -> {
            try {
                while (done.getCount() > 0) {
                    Files.delete(Files.writeString(folder.resolve("gone.csv"), "x"));
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Inbox unpaused = new Inbox(folder, Duration.ZERO, NOW);

        for (int reading = 0; reading < 2_000; reading++) {
            assertThat(unpaused.read().complete()).contains(whole);
        }
        done.countDown();
        mover.join();
    }

    @Test
    void leavesAFileThatIsOpenInAProgram() throws Exception {
        Path excel = Files.writeString(folder.resolve("excel.xlsx"), "x");
        lock("~$excel.xlsx", NOW);
        Path office = Files.writeString(folder.resolve("office.xlsx"), "x");
        lock(".~lock.office.xlsx#", NOW);
        Path locked = Files.writeString(folder.resolve("locked.csv"), "x");

        try (RandomAccessFile file = new RandomAccessFile(locked.toFile(), "rw");
                var lock = file.getChannel().lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(inbox.read().unfinished()).containsExactly(excel, locked, office);
        }
        Files.delete(folder.resolve("~$excel.xlsx"));
        assertThat(inbox.read().complete()).containsExactly(excel, locked);
    }

    @Test
    void leavesAFileThatIsLockedHoweverOldItsLockFileIs() throws Exception {
        Path locked = Files.writeString(folder.resolve("locked.csv"), "x");
        Path lockFile = lock("~$locked.csv", NOW.minus(Duration.ofDays(2)));

        try (RandomAccessFile file = new RandomAccessFile(locked.toFile(), "rw");
                var lock = file.getChannel().lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(inbox.read()).isEqualTo(new Inbox.Content(List.of(), List.of(locked), List.of()));
        }
        assertThat(inbox.read())
                .isEqualTo(new Inbox.Content(
                        List.of(locked), List.of(), List.of(new InboxResult.StaleLock(locked, lockFile))));
    }

    private Path lock(String name, Instant changed) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "owner"), FileTime.from(changed));
    }
}
