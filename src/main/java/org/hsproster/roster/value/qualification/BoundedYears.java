package org.hsproster.roster.value.qualification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.roster.finding.RosterFindingCode;
import org.hsproster.roster.value.CellFindings;
import org.hsproster.roster.value.date.DateReader;
import org.hsproster.roster.value.date.DateText;
import org.hsproster.spreadsheet.RawCell;

/** Reads a length of experience given by a bound, a range or its beginning: 3年未満, 10年以上, 11年目, 2016年4月より. */
final class BoundedYears {

    private static final Pattern AT_LEAST = Pattern.compile(
            "(?:morethan|over|atleast|>=?)(?<behind>.+)|(?<before>.+?)(?:以上|超え?|強|余り?|\\+|plus|ormore|ormorethan)");
    private static final Pattern LESS_THAN =
            Pattern.compile("(?:lessthan|under|<)(?<behind>.+)|(?<before>.+?)(?:未満|弱|足らず|たらず|不足)");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:upto|atmost|<=|最大|最長)(?<behind>.+)|(?<before>.+?)(?:以下|以内|まで|orless)");
    private static final Pattern ABOUT =
            Pattern.compile("(?:約|およそ|おおよそ|大体|だいたい|approx\\.?|approximately|about|around|ca\\.?|circa|~)"
                    + "(?<behind>.+)|(?<before>.+?)(?:程度|前後|ほど|程|くらい|ぐらい|位|頃|ごろ)");
    private static final Pattern IN_YEAR = Pattern.compile("(\\d{1,2})年目");
    private static final Pattern RANGE = Pattern.compile("(?<from>[^~-]+)[~-](?<to>[^~-]+)");
    private static final Pattern SINCE =
            Pattern.compile("(?:since|from)(?<behind>.+)|(?<before>.+?)(?:~|より|から|以降|以来)(?:現在|present|now)?");
    private static final Pattern SEVERAL = Pattern.compile("[+、,&]|(?<=[年月])(?=\\d+年)");
    private static final Pattern LABEL = Pattern.compile("^[\\p{IsHan}\\p{IsHiragana}ァ-ヶー:]{1,8}?(?=\\d)");

    private final Function<String, OptionalLong> lengths;
    private final CellFindings findings;

    private BoundedYears(Function<String, OptionalLong> lengths, CellFindings findings) {
        this.lengths = lengths;
        this.findings = findings;
    }

    /**
     * Returns the length; the maximum if the text leaves it open.
     *
     * @param text in lower case and without spaces
     * @param lengths reads the months of a length without a bound
     */
    static Optional<Reported<ProfessionalCareer>> read(
            String text, Function<String, OptionalLong> lengths, CellFindings findings) {
        return new BoundedYears(lengths, findings).read(text);
    }

    private Optional<Reported<ProfessionalCareer>> read(String text) {
        return length(AT_LEAST, text)
                .map(months -> Reported.stated(ProfessionalCareer.ofMonths(months, findings.asOf())))
                .or(() -> length(LESS_THAN, text).map(this::lessThan))
                .or(() -> length(AT_MOST, text).or(() -> length(ABOUT, text)).map(this::atMost))
                .or(() -> inYear(text))
                .or(() -> longest(text).map(this::atMost))
                .or(() -> since(text))
                .or(() -> sum(text).map(this::atMost));
    }

    private Reported<ProfessionalCareer> atMost(long months) {
        return unclear(findings.asOf().minusMonths(months));
    }

    private Reported<ProfessionalCareer> lessThan(long months) {
        return unclear(findings.asOf().minusMonths(months).plusDays(1));
    }

    private Reported<ProfessionalCareer> unclear(LocalDate since) {
        findings.add(RosterFindingCode.VALUE_NOT_SETTLED);
        return new Reported.Unclear<>(new ProfessionalCareer(since));
    }

    private Optional<Reported<ProfessionalCareer>> inYear(String text) {
        Matcher year = IN_YEAR.matcher(text);
        return year.matches() ? Optional.of(lessThan(Long.parseLong(year.group(1)) * 12)) : Optional.empty();
    }

    private Optional<Long> longest(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches() && length(range.group("from")).isPresent()
                ? length(range.group("to"))
                : Optional.empty();
    }

    private Optional<Reported<ProfessionalCareer>> since(String text) {
        return inside(SINCE, text)
                .filter(day -> DateText.of(day, false) instanceof DateText.Day
                        || DateText.of(day, false) instanceof DateText.Month)
                .map(day -> DateReader.ofCareerStart()
                        .read(new RawCell.Text(day), findings)
                        .map(ProfessionalCareer::new));
    }

    /** Returns the sum of several lengths, optionally with labels: 前職5年+当社6年. They may overlap. */
    private Optional<Long> sum(String text) {
        String[] parts = SEVERAL.split(text, -1);
        long sum = 0;
        for (String part : parts) {
            Optional<Long> months = length(LABEL.matcher(part).replaceFirst(""));
            if (months.isEmpty()) {
                return Optional.empty();
            }
            sum += months.get();
        }
        return Optional.of(sum).filter(any -> parts.length > 1);
    }

    private Optional<Long> length(Pattern bound, String text) {
        return inside(bound, text).flatMap(this::length);
    }

    private Optional<Long> length(String text) {
        OptionalLong months = lengths.apply(text);
        return months.isPresent() ? Optional.of(months.getAsLong()) : Optional.empty();
    }

    private static Optional<String> inside(Pattern bound, String text) {
        Matcher match = bound.matcher(text);
        return match.matches()
                ? Optional.ofNullable(match.group("behind")).or(() -> Optional.ofNullable(match.group("before")))
                : Optional.empty();
    }
}
