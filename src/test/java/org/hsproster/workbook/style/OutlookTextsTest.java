package org.hsproster.workbook.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookColors;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An outlook can be read without its colour, and on it")
class OutlookTextsTest {

    @ParameterizedTest
    @EnumSource
    void textStandsOutFromTheFill(OutlookColors colors) {
        assertThat(contrast(colors.fill(), colors.ink())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void headersStandOutToo() {
        assertThat(contrast(CellStyles.HEADER_FILL, 0xFFFFFF)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyOutlookHasAWordAndAMeaning(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Sentences sentences = new Sentences(texts);

        assertThat(Arrays.stream(Outlook.values()).map(sentences::flag)).doesNotHaveDuplicates();
        assertThat(Outlook.values())
                .allSatisfy(outlook ->
                        assertThat(texts.text("meaning." + outlook.name())).isNotBlank());
    }

    @Test
    void noSymbolStandsForTwoColours() {
        Texts texts = Texts.in(Locale.JAPANESE);
        Map<String, Set<Outlook.Severity>> severities = Arrays.stream(Outlook.values())
                .collect(Collectors.groupingBy(
                        outlook -> texts.text("symbol." + outlook.name()),
                        Collectors.mapping(Outlook::severity, Collectors.toSet())));

        assertThat(severities.values())
                .allSatisfy(colours -> assertThat(colours).hasSize(1));
    }

    /** Returns the contrast ratio of WCAG 2.1. */
    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
