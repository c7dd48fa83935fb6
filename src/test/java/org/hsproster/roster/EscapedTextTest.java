package org.hsproster.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.testing.rosters.RosterFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Escapes of Office Open XML")
class EscapedTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            STORED                | NAME              | BECAUSE
            LI_x000D_WEI          | LI WEI            | a line break
            LI_x000D__x000A_WEI   | LI WEI            | two characters, one line break
            LI_x0009_WEI          | LI WEI            | a tab
            LI_x000B_WEI          | LI WEI            | a vertical tab
            LI WEI_x000d_         | LI WEI            | hexadecimal digits in lower case, at the end
            LI_x0020_WEI          | LI WEI            | a blank
            LI_x005F_WEI          | LI_WEI            | an underscore that was escaped
            LI_x005F_x000D_WEI    | LI_x000D_WEI      | an escape that is meant as text
            _x674E_ _x5049_       | 李 偉             | any other character
            LI_x00D_WEI           | LI_x00D_WEI       | three digits are none
            LI_x000G_WEI          | LI_x000G_WEI      | no hexadecimal digit
            LI_X000D_WEI          | LI_X000D_WEI      | a capital X
            LI_x000DWEI           | LI_x000DWEI       | no end
            """)
    void areDecoded(String stored, String name, String because) throws Exception {
        Path file = RosterFiles.handBuilt(folder, """
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
                <x:row><x:c t="inlineStr"><x:is><x:t>氏名_x000D_</x:t></x:is></x:c>
                <x:c t="inlineStr"><x:is><x:t>在留_x000D_資格</x:t></x:is></x:c>
                <x:c t="inlineStr"><x:is><x:t>在留_x000A_期限</x:t></x:is></x:c></x:row>
                <x:row><x:c t="inlineStr"><x:is><x:t>%s</x:t></x:is></x:c>
                <x:c t="str"><x:v>永住者_x000D_</x:v></x:c></x:row>
                </x:sheetData></x:worksheet>""".formatted(stored));

        Employee employee = RosterFiles.read(file).entries().get(0).employee();

        assertThat(employee.confirmed(Fact.NAME)).as(because).contains(name);
        assertThat(employee.confirmed(Fact.STATUS_OF_RESIDENCE)).isPresent();
    }

    @Test
    void areDecodedInSharedStrings() throws Exception {
        Path file = Path.of("src/test/resources/cases/roster/x000d-shared-strings.xlsx");

        RosterFiles.Contents read = RosterFiles.read(file);

        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.employee().confirmed(Fact.NAME)).contains("李 偉");
            assertThat(entry.employee().confirmed(Fact.ANNUAL_REMUNERATION)).isPresent();
            assertThat(entry.employee().confirmed(Fact.DEGREE)).isPresent();
            assertThat(entry.findings()).isEmpty();
        });
        assertThat(read.told()).isEmpty();
    }

    @Test
    void areLiteralTextElsewhere() throws Exception {
        String[] lines = {"氏名,在留資格,在留期限", "LI_x000D_WEI,永住者,"};
        Path csv = RosterFiles.csv(folder, lines);
        Path xls = RosterFiles.xls(folder, workbook -> RosterFiles.sheet(workbook, "名簿", lines));

        for (Path file : new Path[] {csv, xls}) {
            assertThat(RosterFiles.read(file).entries().get(0).employee().confirmed(Fact.NAME))
                    .isEqualTo(Optional.of("LI_x000D_WEI"));
        }
    }
}
