package org.hsproster.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A colour of outlooks")
class OutlookColorsTest {

    @ParameterizedTest
    @EnumSource
    void isWrittenInOneFile(OutlookColors colors) throws IOException {
        String hex = "(?is).*(#|0x)%06x\\b.*".formatted(colors.fill());
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".svg")) // no style sheet reaches the icon
                            .filter(file -> text(file).matches(hex)))
                    .containsExactly(Path.of("src/main/java/org/hsproster/report/OutlookColors.java"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
