package org.hsproster.spreadsheet.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundOutputStreamTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 3_000_000})
    void handsOnEveryByteInItsOrder(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        try (BackgroundOutputStream relay = new BackgroundOutputStream(target, "relay")) {
            for (int from = 0; from < length; from += 1_000) {
                relay.write(bytes, from, Math.min(1_000, length - from));
            }
        }

        assertThat(target.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void hasHandedOnEverythingOnceItIsFlushed() throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        try (BackgroundOutputStream relay = new BackgroundOutputStream(target, "relay")) {
            relay.write('a');
            relay.flush();

            assertThat(target.toString()).isEqualTo("a");
        }
    }

    @Test
    void saysWhatKeepsTheTargetFromBeingWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> {
                    try (BackgroundOutputStream relay = new BackgroundOutputStream(full, "relay")) {
                        relay.write(new byte[3_000_000]);
                    }
                })
                .withMessage("no space left");
    }
}
