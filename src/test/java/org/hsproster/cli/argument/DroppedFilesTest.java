package org.hsproster.cli.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Files that are dropped on run.bat")
class DroppedFilesTest {

    private static final String CMD = "C:\\WINDOWS\\system32\\cmd.exe /c \"";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '~', quoteCharacter = '\u0007', textBlock = """
            BEHIND_CMD                                     ~ PATHS                             ~ BECAUSE
            "C:\\hsp\\run.bat" C:\\roster.xlsx"                ~ C:\\roster.xlsx                    ~ one file
            "C:\\hsp\\run.bat" "C:\\my roster.xlsx""           ~ C:\\my roster.xlsx                 ~ blanks are quoted
            "C:\\hsp\\run.bat" C:\\a&b.xlsx"                   ~ C:\\a&b.xlsx                       ~ the argument of the batch file ends at the sign
            "C:\\hsp\\run.bat" C:\\&&.xlsx"                    ~ C:\\&&.xlsx                        ~ twice
            "C:\\hsp\\run.bat" C:\\100%.xlsx C:\\%PATH%.xls"    ~ C:\\100%.xlsx | C:\\%PATH%.xls      ~ percent signs are no variables
            "C:\\hsp\\run.bat" C:\\wow!.xlsx C:\\!x!.csv"       ~ C:\\wow!.xlsx | C:\\!x!.csv         ~ exclamation marks are no variables
            "C:\\hsp\\run.bat" C:\\a^b^^.xlsx"                 ~ C:\\a^b^^.xlsx                     ~ carets escape nothing
            "C:\\hsp\\run.bat" C:\\a,b;c=d.xlsx"               ~ C:\\a,b;c=d.xlsx                   ~ these end arguments of batch files
            "C:\\hsp\\run.bat" C:\\a(1)[2]{3}.xlsx"            ~ C:\\a(1)[2]{3}.xlsx                ~ brackets
            "C:\\hsp\\run.bat" C:\\it's`$@#+-.xlsx"           ~ C:\\it's`$@#+-.xlsx               ~ other signs of command lines
            "C:\\hsp\\run.bat" C:\\人事\\名簿.xlsx"              ~ C:\\人事\\名簿.xlsx                  ~ Japanese
            "C:\\hsp\\run.bat" C:\\名簿　最新.xlsx"            ~ C:\\名簿　最新.xlsx               ~ the blank of Japanese is not quoted
            "C:\\hsp\\run.bat" C:\\Łukasz ∞.xlsx"              ~ !                                ~ a blank that is not quoted is not from Explorer
            "C:\\hsp\\run.bat" "C:\\Łukasz ∞ 😀.xlsx""         ~ C:\\Łukasz ∞ 😀.xlsx               ~ characters that the code page lacks
            "C:\\hsp\\run.bat" C:\\a&b.xlsx "C:\\x y.xlsx" D:\\z.csv" ~ C:\\a&b.xlsx | C:\\x y.xlsx | D:\\z.csv ~ several, quoted and not
            "C:\\hsp\\run.bat" \\\\server\\人事$\\a&b.xlsx"       ~ \\\\server\\人事$\\a&b.xlsx           ~ on a share
            "C:\\hsp\\run.bat" "\\\\server\\hr files\\a.xlsx""   ~ \\\\server\\hr files\\a.xlsx          ~ on a share with blanks
            "C:\\hsp\\run.bat" "C:\\a & b (1)!%.xlsx""         ~ C:\\a & b (1)!%.xlsx               ~ all of it quoted
            "C:\\hsp\\run.bat" C:\\folder"                     ~ C:\\folder                        ~ a folder, which is refused with its own sentence
            "C:\\hsp\\run.bat" C:\\"                           ~ C:\\                              ~ a whole drive, too
            "C:\\my files & more\\run.bat" C:\\a.xlsx"         ~ C:\\a.xlsx                        ~ the script's path has blanks and signs
            "\\\\server\\人事\\run.bat" C:\\a.xlsx"              ~ C:\\a.xlsx                        ~ the script is on a share
            "C:\\a /c b\\run.bat" C:\\a.xlsx"                  ~ C:\\a.xlsx                        ~ the script's path looks like an option
            "C:\\hsp\\run.bat" "                              ~                                  ~ a double click
            "C:\\hsp\\run.bat""                               ~                                  ~ an empty tail
            "C:\\hsp\\run.bat" monthly"                       ~ !                                ~ a command is no file
            "C:\\hsp\\run.bat" roster.xlsx"                   ~ !                                ~ a relative path is not from Explorer
            "C:\\hsp\\run.bat" C:roster.xlsx"                 ~ !                                ~ relative on its drive
            "C:\\hsp\\run.bat" \\roster.xlsx"                  ~ !                                ~ relative to the drive
            "C:\\hsp\\run.bat" C:\\a.xlsx --lang en"           ~ !                                ~ options are not from Explorer
            "C:\\hsp\\run.bat" "C:\\a.xlsx"C:\\b.xlsx"          ~ !                                ~ no blank between the files
            "C:\\hsp\\run.bat"C:\\a.xlsx"                      ~ !                                ~ no blank behind the script
            "C:\\hsp\\run.bat" C:\\a"b.xlsx"                   ~ !                                ~ a quote in a name
            "C:\\hsp\\run.bat" ""\"                            ~ !                                ~ an empty name
            "C:\\hsp\\run.bat" C:\\a?.xlsx"                    ~ C:\\a?.xlsx                        ~ no such file: told where files are looked for
            "C:\\hsp\\run.bat" C:\\*.xlsx"                     ~ !                                ~ a pattern is no file
            "C:\\hsp\\run.bat" C:\\a.xlsx > C:\\b.xlsx"         ~ !                                ~ a redirection
            "C:\\hsp\\run.bat" C:\\a.xlsx" & del C:\\b.xlsx     ~ !                                ~ something behind the last quote
            "C:\\hsp\\run.bat" C:\\a.xlsx                      ~ !                                ~ the last quote is missing
            C:\\hsp\\run.bat C:\\a.xlsx"                       ~ !                                ~ the script is not quoted
            """)
    void areTheFullPathsBehindTheScript(String behindCmd, String paths, String because) {
        String line = CMD + behindCmd;
        if ("!".equals(paths)) {
            assertThatExceptionOfType(UsageException.class)
                    .as(because)
                    .isThrownBy(() -> DroppedFiles.of(line))
                    .matches(wrong -> wrong.key().equals("usage.dropped"));
        } else {
            assertThat(DroppedFiles.of(line))
                    .as(because)
                    .isEqualTo(paths == null ? List.of() : List.of(paths.split(" \\| ")));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '~', quoteCharacter = '\u0007', textBlock = """
            LINE                                                     ~ PATH       ~ BECAUSE
            cmd /c ""C:\\hsp\\run.bat" C:\\a.xlsx"                       ~ C:\\a.xlsx  ~ however cmd is named
            "C:\\Program Files\\cmd.exe" /c ""C:\\hsp\\run.bat" C:\\a.xlsx" ~ C:\\a.xlsx ~ quoted as well
            C:\\W\\cmd.exe /C ""C:\\hsp\\run.bat" C:\\a.xlsx"             ~ C:\\a.xlsx  ~ a capital letter
            "C:\\W\\cmd.exe"                                           ~ !          ~ a command window
            cmd /k ""C:\\hsp\\run.bat" C:\\a.xlsx"                       ~ !          ~ a command window that stays
            cmd /c run.bat C:\\a.xlsx                                 ~ !          ~ another program
            run.bat                                                  ~ !          ~ no command line of cmd
            """)
    void comeFromACommandLineOfExplorerOnly(String line, String path, String because) {
        if (path.equals("!")) {
            assertThatExceptionOfType(UsageException.class).as(because).isThrownBy(() -> DroppedFiles.of(line));
        } else {
            assertThat(DroppedFiles.of(line)).as(because).containsExactly(path);
        }
    }
}
