package org.hsproster.roster.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.roster.value.LengthUnit;
import org.hsproster.roster.value.MoneyUnit;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * A column header without its decoration.
 *
 * @param key equal for variants of one header
 * @param unit the unit of amounts in the header
 * @param length the unit of lengths of time in the header
 * @param remarks what was removed and may change the meaning, squeezed
 */
record HeaderText(String key, Optional<MoneyUnit> unit, Optional<LengthUnit> length, List<String> remarks) {

    /** Maximum number of remarks of a header. */
    private static final int MAX_REMARKS = 6;

    private static final Pattern SYMBOLS = Pattern.compile("\\p{So}");
    private static final Pattern TRAILING_MONEY = Pattern.compile("[:_]?((?:単位:?)?(?:千円|百万円|万円))$");
    private static final Pattern TRAILING_LENGTH =
            Pattern.compile("(?:(?<=experience)[-,:/]?|in)(months?|mos|mths|years?|yrs)$");
    private static final Pattern PASSING_REMARK = Pattern.compile(
            "必須|任意|required|optional|mandatory|漢字|通貨|半角|全角|数値のみ|税込|gross" + "|(?:西暦|和暦|元号|[ymd年月日/.-]){1,12}|%|");
    private static final Pattern UNIT_SEPARATOR = Pattern.compile("[・、/:]|単位");
    private static final String OPENING = "([【〔";
    private static final String CLOSING = ")]】〕";

    HeaderText {
        remarks = List.copyOf(remarks);
    }

    /**
     * Returns the interpretations of a header as a whole, the most literal first: with and without its number, and with
     * and without remarks that may change its meaning.
     */
    static List<HeaderText> readings(String header) {
        List<HeaderText> readings = new ArrayList<>();
        for (String text : HeaderNumber.readings(header)) {
            readings.addAll(new Undecorated(text).readings());
        }
        return readings;
    }

    /** Returns the header without its unit and without words that have no meaning. */
    static HeaderText of(String header) {
        return new Undecorated(header).readings().get(0);
    }

    /** Returns the same header in a group, which may give the unit of all of its columns. */
    HeaderText in(HeaderText group) {
        return new HeaderText(key, unit.or(group::unit), length.or(group::length), remarks);
    }

    /** Removes the remarks at the end of a header one by one. */
    private static final class Undecorated {

        private final List<HeaderText> readings = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private Optional<MoneyUnit> unit = Optional.empty();
        private Optional<LengthUnit> length = Optional.empty();
        private String rest;

        Undecorated(String header) {
            rest = withoutLeadingRemark(TextNormalizer.squeezed(header));
            for (int i = 0; i < MAX_REMARKS; i++) {
                Optional<Remark> remark = Remark.after(rest).filter(each -> each.start() > 0);
                if (remark.isEmpty()) {
                    break;
                }
                take(remark.get());
            }
            keep();
        }

        List<HeaderText> readings() {
            return readings;
        }

        private void take(Remark remark) {
            Optional<MoneyUnit> money = moneyIn(remark.text());
            Optional<LengthUnit> time = lengthIn(remark.text());
            if (money.isEmpty() && time.isEmpty() && !passes(remark.text())) {
                keep();
                remarks.add(remark.text());
            }
            unit = unit.or(() -> money);
            length = length.or(() -> time);
            rest = rest.substring(0, remark.start());
        }

        private void keep() {
            String key = TextNormalizer.key(SYMBOLS.matcher(rest).replaceAll(""));
            readings.add(new HeaderText(key, unit, length.or(() -> LengthUnit.labelled(key)), remarks));
        }
    }

    /** A remark at the end of a header, in brackets or as a unit. */
    private record Remark(int start, String text) {

        static Optional<Remark> after(String text) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0) {
                return inBrackets(text);
            }
            return atEnd(TRAILING_MONEY, text).or(() -> atEnd(TRAILING_LENGTH, text));
        }

        private static Optional<Remark> inBrackets(String text) {
            int start = text.length() - 2;
            while (start >= 0 && (OPENING + CLOSING).indexOf(text.charAt(start)) < 0) {
                start--;
            }
            return start >= 0 && OPENING.indexOf(text.charAt(start)) >= 0
                    ? Optional.of(new Remark(start, text.substring(start + 1, text.length() - 1)))
                    : Optional.empty();
        }

        private static Optional<Remark> atEnd(Pattern pattern, String text) {
            Matcher unit = pattern.matcher(text);
            return unit.find() ? Optional.of(new Remark(unit.start(), unit.group(1))) : Optional.empty();
        }
    }

    private static String withoutLeadingRemark(String text) {
        if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        int end = 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean isRemark = end < text.length() - 1 && passes(text.substring(1, end));
        return isRemark ? text.substring(end + 1) : text;
    }

    private static boolean passes(String remark) {
        return PASSING_REMARK.matcher(remark).matches();
    }

    private static Optional<MoneyUnit> moneyIn(String remark) {
        String[] parts = UNIT_SEPARATOR.split(remark, -1);
        return MoneyUnit.labelled(remark).or(() -> MoneyUnit.labelled(parts[parts.length - 1]));
    }

    /** Returns the unit in a remark; years and months together, as in (年・月), are not one. */
    private static Optional<LengthUnit> lengthIn(String remark) {
        List<LengthUnit> units = UNIT_SEPARATOR
                .splitAsStream(remark)
                .flatMap(part -> LengthUnit.labelled(part).stream())
                .toList();
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
