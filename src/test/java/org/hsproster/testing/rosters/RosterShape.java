package org.hsproster.testing.rosters;

import static org.hsproster.testing.rosters.CellForm.COUNT;
import static org.hsproster.testing.rosters.CellForm.DATE;
import static org.hsproster.testing.rosters.CellForm.ERA_TEXT;
import static org.hsproster.testing.rosters.CellForm.SLASHED_TEXT;
import static org.hsproster.testing.rosters.CellForm.TEN_THOUSAND_YEN;
import static org.hsproster.testing.rosters.CellForm.TEXT;
import static org.hsproster.testing.rosters.CellForm.YEN;
import static org.hsproster.testing.rosters.ShapeColumn.column;
import static org.hsproster.testing.rosters.ShapeColumn.of;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which systems and companies write one and the same people. */
enum RosterShape {
    /** One row each, the names apart, dependants in columns of their own. */
    SMARTHR_ACROSS {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            return new ShapeText(',', StandardCharsets.UTF_8)
                    .write(folder, smartHr(people, 1, "家族1 ").toList());
        }
    },
    /** A row for each dependant, and everything else on every one of them. */
    SMARTHR_DOWN {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            return new ShapeText(',', StandardCharsets.UTF_8)
                    .write(folder, smartHr(people, 3, "家族").toList());
        }
    },
    /** A row for each day of effect; the one of next year is not valid yet. */
    EFFECTIVE_DATES {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            return new ShapeText(',', StandardCharsets.UTF_8)
                    .write(folder, dated(people).toList());
        }
    },
    MONEY_FORWARD {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            List<ShapeColumn> columns = Stream.of(
                            Stream.of(
                                    column("従業員番号", "employeeNo", TEXT),
                                    of("姓", person -> part(person, 0)),
                                    of("名", person -> part(person, 1)),
                                    column("在籍状況", "employmentState", TEXT),
                                    column("入社年月日", "hireDate", SLASHED_TEXT),
                                    column("生年月日", "birthDate", SLASHED_TEXT),
                                    column("会社名", "employer", TEXT),
                                    column("部門", "department", TEXT)),
                            stay(SLASHED_TEXT),
                            qualifications(TEXT)
                                    .filter(column -> !column.header().startsWith("年収")),
                            Stream.of(column("年収(円)", "annualRemuneration", YEN), column("国籍", "nationality", TEXT)))
                    .flatMap(each -> each)
                    .toList();
            return new ShapeText(',', Charset.forName("windows-31j")).write(folder, ShapeColumn.table(columns, people));
        }
    },
    /** Separated by tabs. */
    JOBCAN {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            List<ShapeColumn> columns = Stream.of(
                            Stream.of(column("スタッフコード", "employeeNo", TEXT)),
                            person(ERA_TEXT).skip(1),
                            stay(ERA_TEXT),
                            qualifications(TEXT))
                    .flatMap(each -> each)
                    .toList();
            return new ShapeText('\t', StandardCharsets.UTF_8).write(folder, ShapeColumn.table(columns, people));
        }
    },
    /** The first header is empty, and most have the name of their section before them. */
    ONLINE_APPLICATION {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            Map<String, String> official = Map.of(
                    "生年月日", "共通項目_生年月日",
                    "在留資格", "共通項目_現に有する在留資格",
                    "在留期間満了日", "共通項目_在留期間の満了日");
            List<ShapeColumn> columns = Stream.of(
                            Stream.of(of("", person -> "1")),
                            person(SLASHED_TEXT),
                            stay(SLASHED_TEXT),
                            qualifications(TEXT))
                    .flatMap(each -> each)
                    .map(column -> of(official.getOrDefault(column.header(), column.header()), column.value()))
                    .toList();
            return new ShapeText(',', Charset.forName("windows-31j")).write(folder, ShapeColumn.table(columns, people));
        }
    },
    /** A title, groups over the headers, real dates, a totals row and a remark. */
    OWN_WORKBOOK {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            List<List<?>> lines = Stream.<List<?>>concat(
                            Stream.of(List.of("外国籍社員一覧"), List.of(), List.of("基本", "", "", "", "", "", "", "在留")),
                            ShapeColumn.table(everything(DATE, COUNT), people).stream())
                    .collect(Collectors.toList());
            lines.add(List.of("合計", people.size() + "名"));
            lines.add(List.of("※年収は見込み"));
            return ShapeWorkbook.write(folder, Map.of("名簿", lines));
        }
    },
    /** In the format of Excel 97 to 2003. */
    OLD_EXCEL {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            return ShapeWorkbook.writeOld(folder, Map.of("名簿", ShapeColumn.table(everything(DATE, COUNT), people)));
        }
    },
    PROTECTED {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            return ShapeWorkbook.writeProtected(
                    folder, Map.of("名簿", ShapeColumn.table(everything(DATE, COUNT), people)));
        }
    },
    /** Basic data here, residence data there, where the zeros of the numbers are lost. */
    TWO_SHEETS {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            List<ShapeColumn> basic =
                    Stream.concat(person(DATE), qualifications(COUNT)).toList();
            List<ShapeColumn> stay = Stream.concat(
                            Stream.of(of("社員番号", person -> Double.valueOf(person.number()))), stay(DATE))
                    .toList();
            return ShapeWorkbook.write(
                    folder,
                    new TreeMap<>(
                            Map.of("1 基本", ShapeColumn.table(basic, people), "2 在留", ShapeColumn.table(stay, people))));
        }
    },
    /** The headers of the template in English. */
    ENGLISH {
        @Override
        Path write(Path folder, List<SamplePerson> people) throws IOException {
            return ShapeWorkbook.write(folder, Map.of("Employees", ShapeColumn.table(ShapeColumn.english(), people)));
        }
    };

    abstract Path write(Path folder, List<SamplePerson> people) throws IOException;

    private static List<ShapeColumn> everything(CellForm dates, CellForm counts) {
        return Stream.of(person(dates), stay(dates), qualifications(counts))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<ShapeColumn> person(CellForm dates) {
        return Stream.of(
                column("社員番号", "employeeNo", TEXT),
                column("氏名", "name", TEXT),
                column("会社名", "employer", TEXT),
                column("国籍・地域", "nationality", TEXT),
                column("生年月日", "birthDate", dates),
                column("入社年月日", "hireDate", dates),
                column("在籍状況", "employmentState", TEXT));
    }

    private static Stream<ShapeColumn> stay(CellForm dates) {
        return Stream.of(
                column("在留資格", "statusOfResidence", TEXT),
                column("在留期間満了日", "expiresOn", dates),
                column("許可年月日", "permittedOn", dates),
                column("指定書の機関名", "designatedOrganization", TEXT));
    }

    private static Stream<ShapeColumn> qualifications(CellForm counts) {
        return Stream.of(
                column("最終学歴", "degree", TEXT),
                column("大学名", "university", TEXT),
                column("日本の大学卒業", "japaneseDegree", TEXT),
                column("実務経験年数", "experienceYears", TEXT),
                column("年収（万円）", "annualRemuneration", counts == COUNT ? TEN_THOUSAND_YEN : TEXT),
                column("日本語能力", "japanese", TEXT),
                column("国家資格", "licences", counts),
                column("研究実績", "researchAchievements", counts));
    }

    private static Stream<List<?>> smartHr(List<SamplePerson> people, int rows, String dependant) {
        List<ShapeColumn> columns = Stream.concat(
                        everything(SLASHED_TEXT, TEXT).stream(), Stream.of(of(dependant + "続柄", person -> "子")))
                .toList();
        List<List<?>> header = ShapeColumn.table(columns, List.of());
        List<List<?>> lines = ShapeColumn.lines(columns, people);
        return Stream.concat(header.stream(), lines.stream().flatMap(line -> Collections.nCopies(rows, line).stream()));
    }

    private static Stream<List<?>> dated(List<SamplePerson> people) {
        List<ShapeColumn> now = Stream.concat(
                        Stream.of(of("適用日", person -> "2026/4/1")), everything(SLASHED_TEXT, TEXT).stream())
                .toList();
        List<ShapeColumn> earlier = changed(now, "2023/4/1");
        List<ShapeColumn> later = changed(now, "2027/4/1");
        return Stream.of(
                        ShapeColumn.table(now, people),
                        ShapeColumn.lines(earlier, people),
                        ShapeColumn.lines(later, people))
                .flatMap(List::stream);
    }

    /** Another pay and degree from another day on. */
    private static List<ShapeColumn> changed(List<ShapeColumn> columns, String day) {
        Map<String, String> values = Map.of("適用日", day, "年収（万円）", "310", "最終学歴", "学士");
        return columns.stream()
                .map(column -> values.containsKey(column.header())
                        ? of(column.header(), person -> values.get(column.header()))
                        : column)
                .toList();
    }

    private static String part(SamplePerson person, int index) {
        String[] parts = person.text("name").split(" ", 2);
        return index < parts.length ? parts[index] : "";
    }
}
