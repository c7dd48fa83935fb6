package org.hsproster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.hsproster.renewal.Outlook;
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The README")
class ReadmeTest {

    private static final int LARGEST = 8 * 1024;

    @Test
    void isReadInOneGo() throws IOException {
        assertThat(Files.size(Path.of("README.md"))).as("bytes").isLessThan(LARGEST);
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryOutlookBySymbolWordAndColour(Outlook outlook) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/texts/outlooks.properties"), UTF_8)) {
            texts.load(reader);
        }
        String flag = texts.getProperty("symbol." + outlook) + " " + texts.getProperty("outlook." + outlook);

        assertThat(Document.in("README.md").section("## The outlooks").rows())
                .filteredOn(cells -> cells.get(0).equals(flag))
                .as(flag)
                .singleElement()
                .extracting(cells -> cells.get(1))
                .isEqualTo(outlook.severity().name().toLowerCase(Locale.ROOT));
    }
}
