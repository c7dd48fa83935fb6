package org.hsproster.testing.rosters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Invented people of two departments whose stays end on one day, on the day of {@link TestRosters#AS_OF}: several have
 * the same outlook and the same dates for different causes.
 */
public final class ManagedRoster {

    /** At risk: short of points, below the minimum with 80 points, and since the 30th birthday. */
    public static final List<PaidPerson> AT_RISK = List.of(
            person("S01", "1998-05-11", "ベトナム", 4_123_457, "学士,3,N1"),
            person("S02", "1998-05-12", "インド", 2_923_457, "博士,10,N1"),
            person("S03", "1996-10-13", "ネパール", 5_012_347, "学士,7,N1"));

    /** To be filed before the 30th, the 35th and the 40th birthday. */
    public static final List<PaidPerson> FILE_EARLY = List.of(
            person("S10", "1997-03-04", "韓国", 5_112_347, "学士,7,N1"),
            person("S11", "1992-03-04", "中国", 5_212_347, "学士,10,N1"),
            person("S12", "1987-03-04", "ブラジル", 6_012_347, "学士,10,N1"));

    /** On watch: exactly 70 points, 100 points with unpaid tax, and a birthday soon after the end of the stay. */
    public static final List<PaidPerson> WATCH = List.of(
            person("S20", "1993-08-15", "フランス", 5_312_347, "学士,10,N1"),
            person("S21", "1990-01-09", "ドイツ", 10_123_457, "修士,10,N1,未納"),
            person("S22", "1992-05-04", "ペルー", 5_412_347, "修士,8,N1"));

    /** With data missing: no pay, a degree and a language that are not clear. */
    public static final List<PaidPerson> NEEDS_DATA = List.of(
            person("S30", "1998-08-19", "タイ", 0, "博士,10,N1"),
            person("S31", "1998-08-20", "ロシア", 4_623_457, "博士？,3,N1"),
            person("S32", "1998-08-21", "カナダ", 5_512_347, "学士,7,N1？"));

    /** The lists above: each of people with the same outlook and dates. */
    public static final List<List<PaidPerson>> ALIKE = List.of(AT_RISK, FILE_EARLY, WATCH, NEEDS_DATA);

    private static final String HEADER = PaidPerson.HEADER + ",住民税納付";

    private ManagedRoster() {}

    /** Returns all of them. */
    public static List<PaidPerson> people() {
        return ALIKE.stream().flatMap(List::stream).toList();
    }

    public static PaidPerson person(String number, String birth, String nationality, int pay, String evidence) {
        String department = number.compareTo("S20") < 0 ? "開発部,山田" : "営業部,";
        return new PaidPerson(
                "%s,社員%s,%s,株式会社アオイ".formatted(number, number, department),
                LocalDate.parse(birth),
                nationality,
                pay,
                "高度専門職1号ロ,2027-04-20," + evidence);
    }

    /** Writes a roster with an amount of 0 left blank. */
    public static Path write(String format, Path folder, List<PaidPerson> people) {
        return RosterFiles.of(
                format,
                folder,
                Stream.concat(Stream.of(HEADER), people.stream().map(PaidPerson::row))
                        .toArray(String[]::new));
    }
}
