package org.hsproster.renewal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hsproster.employee.Employee;
import org.hsproster.testing.people.DescribedEmployee;

/**
 * One side of one bound of a rule: a row of the tables in {@code src/test/resources/edges}, whose numbers are those of
 * the agency's form (高度専門職ポイント計算表), and never taken from the rule files.
 *
 * @param rules the ids of the rules that decide, the one the row is about first
 * @param bound what of the rule is meant
 * @param given the facts of the person, with {@code total=} where a rule asks for one
 * @param expected points of the item, or a word or a day where the rule gives no points
 */
record Edge(List<String> rules, String bound, Given given, LocalDate on, String expected) {

    /** The facts of a person, and the total if the row names one. */
    record Given(String text, OptionalInt total, Employee employee) {

        static Given of(String text) {
            String facts = text.replaceFirst("total=\\d+ ", "");
            return new Given(
                    text,
                    facts.equals(text)
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(text.replaceFirst("total=(\\d+) .*", "$1"))),
                    facts.isEmpty() ? Employee.unknown() : DescribedEmployee.by(facts));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static final String REFUSED = "refused";
    static final String IN_FORCE = "in force";

    /** A day on which every version of today's rules is in force. */
    private static final LocalDate FILING_DATE = LocalDate.of(2027, 1, 15);

    private static final Given NO_FACTS = Given.of("");
    private static final Path FOLDER = Path.of("src/test/resources/edges");
    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<Edge> all() {
        Stream<Edge> bounds = Stream.of("sheet-a", "sheet-b", "sheet-c", "renewal")
                .flatMap(table -> rows(table).map(Edge::of));
        return Stream.concat(bounds, rows("first-days").flatMap(Edge::ofFirstDay))
                .toList();
    }

    private static Edge of(CSVRecord row) {
        String on = row.get("on");
        return new Edge(
                List.of(row.get("rule").split(" ")),
                row.get("bound"),
                Given.of(row.get("given")),
                on.isEmpty() ? FILING_DATE : LocalDate.parse(on),
                row.get("expected"));
    }

    /** Returns the first day of a rule, and the day before. */
    private static Stream<Edge> ofFirstDay(CSVRecord row) {
        List<String> rules = List.of(row.get("rule"));
        LocalDate first = LocalDate.parse(row.get("first_day"));
        return Stream.of(
                new Edge(rules, IN_FORCE, NO_FACTS, first, IN_FORCE),
                new Edge(rules, IN_FORCE, NO_FACTS, first.minusDays(1), REFUSED));
    }

    private static Stream<CSVRecord> rows(String table) {
        try (var reader = Files.newBufferedReader(FOLDER.resolve(table + ".csv"))) {
            return TABLE.parse(reader).getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id of the rule that the row is about. */
    String rule() {
        return rules.get(0);
    }

    @Override
    public String toString() {
        return rule() + ", " + bound + ": " + given + " on " + on + " gives " + expected;
    }
}
