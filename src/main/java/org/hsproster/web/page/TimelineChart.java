package org.hsproster.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.renewal.timeline.Timeline;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;

/**
 * A chart of the total over time: days from left to right, points upwards.
 *
 * @param line of the total, as an SVG path
 * @param required height of the required total
 * @param window the days of the filing window; empty where there is none
 * @param years where each begins
 * @param periods the same in words
 */
record TimelineChart(
        String line,
        int required,
        String requiredTotal,
        Optional<Span> window,
        List<Mark> years,
        List<Mark> heights,
        List<Period> periods) {

    static final int LEFT = 46;
    static final int TOP = 12;
    static final int WIDTH = 660;
    static final int HEIGHT = 200;

    private static final int YEARS = 5;
    private static final int HIGHEST = 120;
    private static final int STEP = 20;

    /** Consecutive days. */
    record Span(int from, int width) {}

    /** A position on an axis, with its label. */
    record Mark(int at, String text) {}

    /** Consecutive days with the same total. */
    record Period(String from, int points, String causes) {}

    static Optional<TimelineChart> of(RenewalAssessment assessment, LocalDate asOf, Texts texts) {
        List<Timeline.Segment> periods = assessment.timeline().segments();
        return assessment
                .points()
                .filter(points -> !periods.isEmpty())
                .map(points -> of(assessment, points, periods, asOf, texts));
    }

    private static TimelineChart of(
            RenewalAssessment assessment,
            RenewalPoints points,
            List<Timeline.Segment> periods,
            LocalDate asOf,
            Texts texts) {
        LocalDate end = end(asOf);
        return new TimelineChart(
                line(periods, asOf, end),
                y(points.required()),
                Integer.toString(points.required()),
                assessment.window().map(window -> span(window.from(), window.to(), asOf, end)),
                yearsBetween(asOf, end),
                scale(),
                periods.stream().map(each -> period(each, texts)).toList());
    }

    /** Returns the last day of the chart. */
    static LocalDate end(LocalDate asOf) {
        return asOf.plusYears(YEARS);
    }

    private static String line(List<Timeline.Segment> periods, LocalDate asOf, LocalDate end) {
        StringBuilder line = new StringBuilder();
        for (Timeline.Segment period : periods) {
            int x = x(period.from(), asOf, end);
            line.append(line.isEmpty() ? "M" + x + " " : "H" + x + " V")
                    .append(y(period.points()))
                    .append(' ');
        }
        return line.append('H').append(LEFT + WIDTH).toString();
    }

    private static Span span(LocalDate from, LocalDate to, LocalDate asOf, LocalDate end) {
        int start = x(from, asOf, end);
        return new Span(start, Math.max(2, x(to, asOf, end) - start));
    }

    private static List<Mark> yearsBetween(LocalDate asOf, LocalDate end) {
        List<Mark> years = new ArrayList<>();
        for (LocalDate day = asOf.withDayOfYear(1).plusYears(1); day.isBefore(end); day = day.plusYears(1)) {
            years.add(new Mark(x(day, asOf, end), Integer.toString(day.getYear())));
        }
        return years;
    }

    private static List<Mark> scale() {
        List<Mark> heights = new ArrayList<>();
        for (int points = 0; points <= HIGHEST; points += STEP) {
            heights.add(new Mark(y(points), Integer.toString(points)));
        }
        return heights;
    }

    private static Period period(Timeline.Segment period, Texts texts) {
        Sentences sentences = new Sentences(texts);
        return new Period(
                period.from().toString(),
                period.points(),
                period.causes().stream().map(sentences::cause).collect(Collectors.joining("; ")));
    }

    private static int x(LocalDate day, LocalDate asOf, LocalDate end) {
        long days = Math.min(ChronoUnit.DAYS.between(asOf, day), ChronoUnit.DAYS.between(asOf, end));
        return LEFT + Math.toIntExact(days * WIDTH / ChronoUnit.DAYS.between(asOf, end));
    }

    private static int y(int points) {
        return TOP + HEIGHT - Math.min(points, HIGHEST) * HEIGHT / HIGHEST;
    }
}
