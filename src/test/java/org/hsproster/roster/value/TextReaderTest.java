package org.hsproster.roster.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.hsproster.testing.rosters.ReadValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names and descriptions")
class TextReaderTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "王芳,王芳",
                "Anna Maria Schmidt,Anna Maria Schmidt",
                "王  芳,王 芳",
                "王\u3000芳,王 芳",
                "王\u00a0芳,王 芳",
                "'王\n芳',王 芳",
                "'王\t芳',王 芳",
                " 王芳,王芳",
                "王芳 ,王芳",
                "\u3000王 芳\u3000,王 芳",
                "',.',',.'",
                "' ',missing",
                "-,missing"
            })
    void standsOnOneLineWithOneSpaceBetweenWords(String written, String read) {
        assertThat(ReadValue.of(new TextReader(), written, Function.identity())).isEqualTo(read);
    }
}
