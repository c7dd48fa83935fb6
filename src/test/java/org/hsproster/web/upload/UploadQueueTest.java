package org.hsproster.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The queue of uploads")
class UploadQueueTest {

    private static final UploadLimits LIMITS = new UploadLimits(1, Duration.ofHours(1), Duration.ofMinutes(1), 2, 2);

    @TempDir
    private Path folder;

    private final CountDownLatch open = new CountDownLatch(1);
    private UploadQueue queue = new UploadQueue(LIMITS);

    @AfterEach
    void close() {
        open.countDown();
        queue.close();
    }

    @Test
    void twoAreProcessedAndTheOthersKnowTheirPosition() throws Exception {
        begun(upload("a", "1"));
        begun(upload("b", "2"));
        Upload third = upload("c", "3");
        Upload fourth = upload("d", "4");
        take(third, new CountDownLatch(1));
        take(fourth, new CountDownLatch(1));

        assertThat(queue.place(third)).hasValue(1);
        assertThat(queue.place(fourth)).hasValue(2);
    }

    @Test
    void theSameContentIsProcessedOnceAtATimeAndOthersGoAhead() throws Exception {
        begun(upload("a", "same"));
        Upload same = upload("b", "same");
        take(same, new CountDownLatch(1));
        Upload other = upload("c", "other");
        begun(other);

        assertThat(queue.place(same)).hasValue(1);
        assertThat(queue.place(other)).isEmpty();
    }

    @Test
    void anUploadIsRefusedWhileTooManyWait() throws Exception {
        begun(upload("a", "1"));
        begun(upload("b", "2"));
        take(upload("c", "3"), new CountDownLatch(1));
        take(upload("d", "4"), new CountDownLatch(1));
        Upload tooLate = upload("e", "5");
        take(tooLate, new CountDownLatch(1));

        assertThat(tooLate.state()).isEqualTo(new UploadState.Failed(UploadState.Why.TOO_MANY_WAIT));
    }

    @Test
    void aJobThatTakesTooLongIsEnded() throws Exception {
        queue = new UploadQueue(new UploadLimits(1, Duration.ofHours(1), Duration.ofMillis(1), 2, 2));
        Upload slow = upload("a", "1");
        begun(slow);
        slow.await(Duration.ofMinutes(1));

        assertThat(slow.state()).isEqualTo(new UploadState.Failed(UploadState.Why.TOOK_TOO_LONG));
        assertThat(slow.move(UploadState.Reading.class, new UploadState.Locked(false)))
                .as("its work comes to nothing")
                .isFalse();
    }

    @Test
    void aJobThatIgnoresItsTimeLimitDoesNotBlockOthers() throws Exception {
        queue = new UploadQueue(new UploadLimits(1, Duration.ofHours(1), Duration.ofMillis(1), 2, 2));
        begun(upload("a", "1"));
        begun(upload("b", "2"));

        begun(upload("c", "3"));
    }

    @Test
    void theFileOfAJobThatTakesTooLongIsEmptied() throws Exception {
        queue = new UploadQueue(new UploadLimits(1, Duration.ofHours(1), Duration.ofSeconds(1), 2, 2));
        Upload slow = upload("a", "1");
        Path file = slow.roster();
        Files.createDirectories(slow.folder());
        Files.writeString(file, "content");
        CountDownLatch ended = new CountDownLatch(1);
        queue.submit(new UploadQueue.Job(slow, () -> readUntilItEnds(file, ended)));

        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(slow.state()).isEqualTo(new UploadState.Failed(UploadState.Why.TOOK_TOO_LONG));
    }

    /** Reads until the end of the file, as a parser of a file that keeps growing does. */
    private static void readUntilItEnds(Path file, CountDownLatch ended) {
        try {
            while (Files.size(file) > 0) {
                Thread.onSpinWait();
            }
            ended.countDown();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFailureOfTheProgramIsReported() throws Exception {
        Upload upload = upload("a", "1");
        queue.submit(new UploadQueue.Job(upload, () -> {
            throw new StackOverflowError();
        }));
        upload.await(Duration.ofMinutes(1));

        assertThat(upload.state()).isEqualTo(new UploadState.Failed(UploadState.Why.UNFORESEEN));
    }

    private void begun(Upload upload) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        take(upload, begun);
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
    }

    private void take(Upload upload, CountDownLatch begun) {
        queue.submit(new UploadQueue.Job(upload, () -> {
            begun.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private Upload upload(String id, String sha256) {
        Instant now = Clock.systemUTC().instant();
        return new Upload(id, "me", folder.resolve(id).resolve("roster.csv"), sha256, now);
    }
}
