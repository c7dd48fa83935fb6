package org.hsproster.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.testing.browser.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The store of uploads")
class UploadStoreTest {

    private static final UploadLimits LIMITS = new UploadLimits(1, Duration.ofHours(24), Duration.ofMinutes(1), 2, 2);

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"PT23H59M59S, true", "PT24H, false"})
    void untilTheRetentionIsOver(Duration later, boolean isKept) throws IOException {
        MovableClock clock = new MovableClock();
        try (UploadStore uploads = UploadStore.in(data.resolve("uploads"), clock, LIMITS)) {
            Upload upload = uploads.add("me", "roster.csv", new ByteArrayInputStream(new byte[] {1}));
            clock.move(later);
            uploads.removeOld();

            assertThat(Files.exists(upload.folder())).isEqualTo(isKept);
            assertThat(uploads.find(upload.id(), "me").isPresent()).isEqualTo(isKept);
            assertThat(uploads.of("me").isEmpty()).isEqualTo(!isKept);
        }
    }

    @Test
    void whatAnEarlierProcessLeftIsRemovedAtTheStart() throws IOException {
        Path left = data.resolve("uploads").resolve("left").resolve("roster.csv");
        Files.createDirectories(left.getParent());
        Files.writeString(left, "left");

        try (UploadStore uploads = UploadStore.in(data.resolve("uploads"), Clock.systemUTC(), LIMITS)) {
            assertThat(left).doesNotExist();
            assertThat(uploads.of("me")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "名簿 2026.xlsx,       名簿 2026.xlsx",
        "a/b/c.xlsx,          c.xlsx",
        "C:\\hr\\c.xlsx,      c.xlsx",
        "..,                  roster",
        ".hidden.csv,         hidden.csv",
        "a:b*c?.csv,          a_b_c_.csv",
        "roster.csv. .,       roster.csv",
        "nul,                 roster_nul",
        "COM1.csv,            roster_COM1.csv",
        "COM10.csv,           COM10.csv",
        "'',                  roster"
    })
    void namesAreHarmless(String given, String stored) {
        assertThat(UploadFileName.of(given)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            ROSTERS, BYTES, TAKEN, BECAUSE
            1,       40,    1,     as much as is stored at once
            1,       41,    0,     a byte more
            2,       20,    2,     together as much as is stored
            2,       21,    1,     the second one is too much
            501,     0,     500,   one more than are stored at once
            """)
    void noMoreThanThereIsRoomFor(int rosters, int bytes, int taken, String because) throws IOException {
        try (UploadStore uploads = UploadStore.in(data.resolve("uploads"), new MovableClock(), LIMITS)) {
            int refused = 0;
            for (int i = 0; i < rosters; i++) {
                try {
                    uploads.add("me", "roster.csv", new ByteArrayInputStream(new byte[bytes]));
                } catch (StorageFullException e) {
                    refused++;
                }
            }
            assertThat(uploads.of("me")).as(because).hasSize(taken);
            assertThat(refused).isEqualTo(rosters - taken);
            try (Stream<Path> folders = Files.list(data.resolve("uploads"))) {
                assertThat(folders.filter(each -> !each.endsWith(UploadStore.INCOMING)))
                        .hasSize(taken);
            }

            List.copyOf(uploads.of("me")).forEach(uploads::remove);
            uploads.add("me", "roster.csv", new ByteArrayInputStream(new byte[40]));
            assertThat(uploads.of("me")).as("there is room again").hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"長, 48", "𠮷, 36", "a, 145"})
    void aLongNameKeepsItsExtension(String letter, int length) {
        assertThat(UploadFileName.of(letter.repeat(300) + ".xlsx")).isEqualTo(letter.repeat(length) + ".xlsx");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothingBehind() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[10]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });
        try (UploadStore uploads = UploadStore.in(data.resolve("uploads"), new MovableClock(), LIMITS)) {
            assertThatIOException().isThrownBy(() -> uploads.add("me", "roster.csv", broken));

            try (Stream<Path> folders = Files.list(data.resolve("uploads"))) {
                assertThat(folders).containsExactly(data.resolve("uploads").resolve(UploadStore.INCOMING));
            }
        }
    }

    @Test
    void anUploadWithoutAResultTakesNoRoom() throws IOException {
        try (UploadStore uploads = UploadStore.in(data.resolve("uploads"), new MovableClock(), LIMITS)) {
            Upload broken = uploads.add("me", "broken.csv", new ByteArrayInputStream(new byte[40]));
            broken.fail(UploadState.Why.UNFORESEEN);
            uploads.add("me", "roster.csv", new ByteArrayInputStream(new byte[40]));

            assertThat(uploads.of("me")).hasSize(2);
        }
    }
}
