package org.hsproster.workbook.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * The heights of lines of text in Excel for Windows, relative to the size of the font. A row of Excel that is lower cuts
 * the text off.
 */
final class LineHeights {

    /** Yu Gothic of 11 points needs 18.75 points, and so do its kin. */
    private static final double TALL = 18.75 / 11;

    /** MS PGothic of 11 points needs 13.5 points. */
    private static final double LOW = 13.5 / 11;

    /** For Latin fonts, in whose place Excel shows Japanese texts in another font, and for fonts not known here. */
    private static final double OTHER = 1.5;

    /** By the beginning of the name in lower case, with half-width letters. */
    private static final Map<String, Double> RATIOS = Map.ofEntries(
            Map.entry("游", TALL),
            Map.entry("yu gothic", TALL),
            Map.entry("yu mincho", TALL),
            Map.entry("メイリオ", TALL),
            Map.entry("meiryo", TALL),
            Map.entry("ms p", LOW),
            Map.entry("ms ゴ", LOW),
            Map.entry("ms 明", LOW),
            Map.entry("ms g", LOW),
            Map.entry("ms m", LOW),
            Map.entry("ms ui", LOW),
            Map.entry("noto s", TALL),
            Map.entry("源", TALL));

    private LineHeights() {}

    /** Returns the height of a line, in points, in a font of so many points. */
    static double of(String font, double size) {
        String name = Normalizer.normalize(font, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return size
                * RATIOS.entrySet().stream()
                        .filter(each -> name.startsWith(each.getKey()))
                        .mapToDouble(Map.Entry::getValue)
                        .findFirst()
                        .orElse(OTHER);
    }
}
