package org.hsproster.workbook.style;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.hsproster.report.CellColors;

/**
 * The formats of added cells. A format that the workbook has already is not added again.
 *
 * <p>The cells of the 100,000 rows of {@code org.hsproster.bench.WholeJobBenchmark} all get their formats here, so base
 * styles are looked up by identity first.
 */
public final class CellStyles {

    public static final int HEADER_FILL = 0x17594A;
    public static final int GROUP_FILL = 0xDCEBE6;
    public static final int WHITE = 0xFFFFFF;
    private static final int OWN_HEADER_FILL = 0xE3E6EA;
    private static final int FRAME = 0xBFBFBF;
    private static final int LINK_INK = 0x0B4FA0;
    private static final int LOSS_FILL = 0xFBE3E6;
    private static final int LOSS_INK = 0x8A0019;
    private static final int UNCLEAR_INK = 0x595959;
    private static final int FORM_FILL = 0xFFF9DB;
    private static final int STRONG_FRAME = 0x262626;
    private static final int HATCH_PERCENT = 35;

    private record Key(CellKind kind, BaseStyle base, boolean quoted, Optional<CellColors> colors) {}

    private record StylesByKind(
            Map<CellKind, CellStyle> plain,
            Map<CellKind, CellStyle> quoted,
            Map<CellColors, Map<CellKind, CellStyle>> colored) {

        StylesByKind() {
            this(new EnumMap<>(CellKind.class), new EnumMap<>(CellKind.class), new HashMap<>());
        }

        Map<CellKind, CellStyle> colored(CellColors colors) {
            return colored.computeIfAbsent(colors, each -> new EnumMap<>(CellKind.class));
        }
    }

    private final DateFormats dates;
    private final FormatTable formats;
    private final Workbook drafts;
    private final WorkbookPalette palette;
    private final Map<BaseStyle, StylesByKind> byBase = new HashMap<>();

    private final IdentityHashMap<BaseStyle, StylesByKind> byIdentity = new IdentityHashMap<>();

    public CellStyles(Workbook workbook, DateFormats dates) {
        this.dates = dates;
        this.formats = FormatTable.of(workbook);
        this.drafts = formats.drafts();
        this.palette = WorkbookPalette.of(workbook);
    }

    public CellStyle style(CellKind kind, BaseStyle base) {
        return style(of(base).plain(), new Key(kind, base, false, Optional.empty()));
    }

    /** Returns the format of a text that a spreadsheet would take for a formula if the cell was edited. */
    public CellStyle quoted(CellKind kind, BaseStyle base) {
        return style(of(base).quoted(), new Key(kind, base, true, Optional.empty()));
    }

    public CellStyle colored(CellKind kind, BaseStyle base, CellColors colors) {
        return style(of(base).colored(colors), new Key(kind, base, false, Optional.of(colors)));
    }

    private CellStyle style(Map<CellKind, CellStyle> made, Key key) {
        CellStyle style = made.get(key.kind());
        if (style == null) {
            style = formats.like(draft(key));
            made.put(key.kind(), style);
        }
        return style;
    }

    private StylesByKind of(BaseStyle base) {
        StylesByKind found = byIdentity.get(base);
        if (found == null) {
            found = byBase.computeIfAbsent(base, each -> new StylesByKind());
            byIdentity.put(base, found);
        }
        return found;
    }

    private CellStyle draft(Key key) {
        CellStyle style = drafts.createCellStyle();
        style.setFont(font(key));
        style.setQuotePrefixed(key.quoted());
        style.setWrapText(isFramed(key) && key.base().wrapped() && horizontal(key.kind()) != HorizontalAlignment.RIGHT);
        style.setVerticalAlignment(
                key.kind().isHeader() ? VerticalAlignment.CENTER : key.base().vertical());
        style.setAlignment(key.base().framed() ? horizontal(key.kind()) : HorizontalAlignment.LEFT);
        style.setIndention((short) (isIndented(key) ? 1 : 0));
        style.setDataFormat(drafts.createDataFormat().getFormat(format(key.kind())));
        fill(style, key);
        if (isFramed(key)) {
            frame(style, key.kind().isRenewal());
        }
        return style;
    }

    private static boolean isIndented(Key key) {
        boolean isLine = key.kind() == CellKind.TITLE || key.kind() == CellKind.HEADING;
        boolean isAiry = key.base().airy() && !isLine && horizontal(key.kind()) != HorizontalAlignment.CENTER;
        return isAiry || !key.base().framed();
    }

    private static boolean isFramed(Key key) {
        return key.base().framed() && key.kind().isFramed();
    }

    private Font font(Key key) {
        Font font = drafts.createFont();
        font.setFontName(key.base().fontName());
        font.setFontHeight(
                (short) Math.round(20 * (key.base().fontSize() + key.kind().enlargement())));
        font.setBold(key.kind().isBold());
        if (key.kind().isLink()) {
            font.setUnderline(Font.U_SINGLE);
        }
        font.setItalic(key.kind() == CellKind.POINTS_UNCLEAR);
        ink(key).ifPresent(rgb -> palette.ink(font, rgb));
        return font;
    }

    private static Optional<Integer> ink(Key key) {
        return switch (key.kind()) {
            case LINK, NUMBER_LINK, LARGE_NUMBER_LINK -> Optional.of(LINK_INK);
            case HEADER -> Optional.of(WHITE);
            case POINTS_TO_LOSE -> Optional.of(LOSS_INK);
            case POINTS_UNCLEAR -> Optional.of(UNCLEAR_INK);
            default -> key.colors().map(CellColors::ink);
        };
    }

    private void fill(CellStyle style, Key key) {
        Optional<Integer> fill = switch (key.kind()) {
            case HEADER -> Optional.of(HEADER_FILL);
            case GROUP -> Optional.of(GROUP_FILL);
            case OWN_HEADER -> Optional.of(OWN_HEADER_FILL);
            case POINTS_TO_LOSE -> Optional.of(LOSS_FILL);
            case TO_FILL_IN, DAY_TO_FILL_IN -> Optional.of(FORM_FILL);
            default -> key.colors().map(CellColors::fill);
        };
        fill.ifPresent(rgb -> {
            palette.fill(style, rgb);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
        key.colors().filter(colors -> key.kind().isHatched()).ifPresent(colors -> hatch(style, colors));
    }

    /** Hatches a cell so lightly that its text can be read: lines that are closer to the fill than to the ink. */
    private void hatch(CellStyle style, CellColors colors) {
        palette.hatch(style, colors.fill(), mix(colors.fill(), colors.ink()));
        style.setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
    }

    private static int mix(int fill, int ink) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int one = fill >> shift & 0xFF;
            int other = ink >> shift & 0xFF;
            mixed |= (one + (other - one) * HATCH_PERCENT / 100) << shift;
        }
        return mixed;
    }

    private void frame(CellStyle style, boolean isStrong) {
        BorderStyle border = isStrong ? BorderStyle.MEDIUM : BorderStyle.THIN;
        style.setBorderTop(border);
        style.setBorderBottom(border);
        style.setBorderLeft(border);
        style.setBorderRight(border);
        palette.frame(style, isStrong ? STRONG_FRAME : FRAME);
    }

    private static HorizontalAlignment horizontal(CellKind kind) {
        return switch (kind) {
            case HEADER, DATE, DAY_TO_FILL_IN, HEAT, HATCHED_HEAT, RENEWAL, HATCHED_RENEWAL ->
                HorizontalAlignment.CENTER;
            case NUMBER, YEN, DIFFERENCE, NUMBER_LINK, TOTAL, POINTS_TO_LOSE, POINTS_UNCLEAR, SHARE ->
                HorizontalAlignment.RIGHT;
            default -> HorizontalAlignment.LEFT;
        };
    }

    private String format(CellKind kind) {
        return switch (kind) {
            case NUMBER, NUMBER_LINK, LARGE_NUMBER, LARGE_NUMBER_LINK, TOTAL, HEAT -> "0";
            case YEN -> "#,##0";
            case POINTS_TO_LOSE -> "0\" ▼\"";
            case POINTS_UNCLEAR -> "\"△ \"0";
            case HATCHED_HEAT -> "\"× \"0";
            case RENEWAL -> "\"[\"0\"]\"";
            case HATCHED_RENEWAL -> "\"[× \"0\"]\"";
            case SHARE -> "0%";
            case DIFFERENCE -> "+0;-0;0";
            case DATE, DAY_TO_FILL_IN -> dates.added();
            case OWN_DATE -> dates.own();
            case OWN_TEXT, OWN_HEADER -> "@";
            default -> "General";
        };
    }
}
