package org.hsproster;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The layout of the house: who may use whom. Arrows point towards the law. */
@AnalyzeClasses(packages = "org.hsproster", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> LAW = Set.of("employee", "rulebook", "points", "renewal");

    private static final Set<String> OUTPUTS = and(LAW, "workbook", "form", "papers", "results", "history", "calendar");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("employee", Set.of()),
            entry("rulebook", Set.of()),
            entry("points", Set.of("employee", "rulebook")),
            entry("renewal", Set.of("employee", "rulebook", "points")),
            entry("file", Set.of()),
            entry("spreadsheet", Set.of()),
            entry("roster", Set.of("employee", "spreadsheet")),
            entry("report", and(LAW, "roster")),
            entry("comparison", and(LAW, "roster", "report")),
            entry("workbook", and(LAW, "file", "spreadsheet", "roster", "report", "comparison")),
            entry("form", and(LAW, "file", "spreadsheet", "roster", "report")),
            entry("papers", and(LAW, "form", "spreadsheet", "roster", "report")),
            entry("results", and(LAW, "roster", "report", "comparison")),
            entry("history", and(LAW, "roster", "report")),
            entry("calendar", and(LAW, "file", "report", "history")),
            entry("batch", and(OUTPUTS, "file", "spreadsheet", "roster", "report", "comparison")),
            entry("settings", Set.of()),
            entry("monthly", and(LAW, "file", "spreadsheet", "roster", "report", "batch", "settings")),
            entry("web", and(LAW, "file", "spreadsheet", "roster", "report", "history", "batch", "settings")),
            entry(
                    "cli",
                    and(
                            LAW,
                            "file",
                            "spreadsheet",
                            "roster",
                            "report",
                            "comparison",
                            "history",
                            "batch",
                            "settings",
                            "monthly",
                            "web")));

    /** The rooms of which others use the door and value types alone; those of the others are open. */
    private static final Set<String> WITH_A_DOOR =
            Set.of("renewal", "roster", "workbook", "batch", "monthly", "web", "cli");

    /** What else is used from outside: each is a service that a room hands out beside its door. */
    private static final Set<String> HANDED_OUT = Set.of(
            "AnnotationMarks", "CsvTexts", "HrNotes", "ReportNumbers", "EmployersTable", "AuditLog", "PaperRules");

    private static final int MOST_FILES = 45;

    @ArchTest
    static void packagesUseOnlyWhatTheTableAllows(JavaClasses classes) {
        MAY_USE.forEach((user, used) -> noClasses()
                .that()
                .resideInAPackage(in(user))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MAY_USE.keySet().stream()
                        .filter(other -> !other.equals(user) && !used.contains(other))
                        .map(ArchitectureTest::in)
                        .toArray(String[]::new))
                .check(classes));
    }

    @ArchTest
    static void noArrowPointsBackwards(JavaClasses classes) {
        slices().matching("org.hsproster.(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void fromOutsideOnlyDoorsAndValuesAreUsed(JavaClasses classes) {
        WITH_A_DOOR.forEach(room -> noClasses()
                .that()
                .resideOutsideOfPackage(in(room))
                .should()
                .dependOnClassesThat(isBehindTheDoorOf(room))
                .check(classes));
    }

    @ArchTest
    static void noPackageIsTooLarge(JavaClasses classes) {
        Map<String, Long> files = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(files).allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static void noTwoTypesShareASimpleName(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static void theTableNamesEveryPackage(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("org.hsproster"))
                        .map(name -> name.split("\\.")[2]))
                .containsAll(MAY_USE.keySet())
                .isSubsetOf(MAY_USE.keySet());
    }

    @ArchTest
    static void theLawKnowsNoFrameworkAndNoSpreadsheet(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(packages(LAW))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.poi..",
                        "org.apache.commons..",
                        "picocli..",
                        "tools.jackson..")
                .check(classes);
    }

    @ArchTest
    static void onlyRulesMappingsAndSettingsAreYaml(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("rulebook"), in("roster"), in("settings"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml..")
                .check(classes);
    }

    @ArchTest
    static void onlyTheEntriesKnowWhatDayItIs(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("cli"), in("web"))
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .check(classes);
    }

    /** In a package below the room's own, and neither a value type nor one that is handed out. */
    private static DescribedPredicate<JavaClass> isBehindTheDoorOf(String room) {
        return describe(
                "behind the door of " + room,
                type -> type.getPackageName().startsWith("org.hsproster." + room + ".") && !isValue(outermost(type)));
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(Throwable.class)
                || HANDED_OUT.contains(type.getSimpleName());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static Set<String> and(Set<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static String in(String room) {
        return "org.hsproster." + room + "..";
    }

    private static String[] packages(Set<String> rooms) {
        return rooms.stream().map(ArchitectureTest::in).toArray(String[]::new);
    }
}
