package org.hsproster.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A roster in the place of a command")
class BareRosterTest {

    private static final Set<String> FILES = Set.of(
            "roster.xlsx",
            "sub/roster",
            "roster",
            "rules",
            "-x.csv",
            "C:\\人事\\a&b %1! 😀.xlsx",
            "\\\\server\\share\\it's [1].csv");

    private final BareRoster roster =
            new BareRoster(Set.of("assess", "rules"), file -> FILES.contains(file.toString()));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            WORDS                            | COMMAND | BECAUSE
            roster.xlsx                      | assess  | a file that is there
            roster.xlsx --lang en            | assess  | options come behind
            roster.xlsx missing.xlsx         | assess  | assess says which of several are missing
            sub/roster                       | assess  | a file in a folder, whatever its name
            roster                           | assess  | a file without an extension
            C:\\人事\\a&b %1! 😀.xlsx          | assess  | signs of command lines, Japanese and what no code page has
            \\\\server\\share\\it's [1].csv     | assess  | a share of the network
            rules                            |         | a command comes before a file of its name
            assess roster.xlsx               |         | the command is there already
            -x.csv                           |         | an option comes before a file of its name
            --version                        |         | an option
            -h                               |         | a short option
            ruls                             |         | a command that is mistyped, and no path
            2026                             |         | no path
            """)
    void isAssessed(String line, String command, String because) {
        List<String> words = line.matches("roster.*|assess.*") ? List.of(line.split(" ")) : List.of(line);

        List<String> all = roster.withCommand(words);

        assertThat(all.subList(all.size() - words.size(), all.size()))
                .as(because)
                .isEqualTo(words);
        assertThat(all.subList(0, all.size() - words.size()))
                .as(because)
                .isEqualTo(command == null ? List.of() : List.of(command));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            WORD               | BECAUSE
            missing.xlsx       | the name of a workbook
            MISSING.XLS        | in capitals
            名簿.xlsm          | with macros
            名簿 2026.csv      | a text file
            a.tsv              | a text file with tabs
            a.txt              | any text file
            *.xlsx             | no file matches
            sub/missing        | a path with a folder
            ..\\missing         | a path of Windows
            """)
    void isMissed(String word, String because) {
        assertThatExceptionOfType(UsageException.class)
                .as(because)
                .isThrownBy(() -> roster.withCommand(List.of(word, "roster.xlsx")))
                .satisfies(wrong -> {
                    assertThat(wrong.key()).isEqualTo("usage.noFile");
                    assertThat(wrong.values()).isEqualTo(List.of(word));
                });
    }

    @Test
    void isNoEmptyWordAndNothingAtAll() {
        BareRoster anything = new BareRoster(Set.of(), file -> true);

        assertThat(anything.withCommand(List.of())).isEmpty();
        assertThat(anything.withCommand(List.of("")))
                .as("the current folder in Java")
                .isEqualTo(List.of(""));
    }

    @Test
    void isNoPathThatTheSystemRefuses() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> new BareRoster(Set.of(), file -> true).withCommand(List.of("a\0b.xlsx")));
    }
}
