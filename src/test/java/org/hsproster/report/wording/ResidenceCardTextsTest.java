package org.hsproster.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards issued since 2026-06-14 print less, and the rest is in their chip. */
@DisplayName("A text that sends its reader to the residence card")
class ResidenceCardTextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");

    /** These are about the name, the birth date and the card itself. */
    private static final Set<String> OTHERS = Set.of(
            "hint.name",
            "finding.IMPLAUSIBLE_BIRTH_DATE.enter",
            "hint.cardValidity",
            "reason.NO_PERIOD_OF_STAY_BUT_CARD");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '¦', quoteCharacter = '"', textBlock = """
            ENDING         ¦ CARD       ¦ LOOK                                        ¦ SOURCES
            .properties    ¦ card\\b    ¦ check|compare|copy|enter|as on|ask|from the ¦ card, the reader app of the agency or the notice of permission
            _ja.properties ¦ 在留カード ¦ 確認|記入|入力|のとおり|直して              ¦ 在留カード、出入国在留管理庁の在留カード等読取アプリ又は許可の通知書
            """)
    void namesTheReaderAppAndTheNoticeOfPermissionAsWell(String ending, String card, String look, String sources)
            throws IOException {
        Pattern sendsToTheCard = Pattern.compile("(?i)(?=.*" + card + ").*(?:" + look + ").*");
        List<String> sending = lines(ending)
                .filter(line ->
                        sendsToTheCard.matcher(line.replaceFirst("^[^=]*=", "")).matches())
                .filter(line -> !OTHERS.contains(line.replaceFirst("\\s*=.*", "")))
                .toList();

        assertThat(sending)
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line).contains(sources));
    }

    private static Stream<String> lines(String ending) throws IOException {
        Stream.Builder<String> lines = Stream.builder();
        for (String name : Texts.BUNDLES) {
            Files.readAllLines(TEXTS.resolve(name + ending)).forEach(lines);
        }
        return lines.build();
    }
}
