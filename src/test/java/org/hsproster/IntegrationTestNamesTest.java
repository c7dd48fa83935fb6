package org.hsproster;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hsproster.batch.RosterApplication;
import org.hsproster.cli.RosterCommand;
import org.hsproster.web.WebServer;
import org.openqa.selenium.chrome.ChromeDriver;

/** A test that starts the program, a server, a database or another process is named {@code IT}, and runs after the rest. */
@AnalyzeClasses(packages = "org.hsproster", importOptions = ImportOption.OnlyIncludeTests.class)
class IntegrationTestNamesTest {

    private static final Set<String> STARTED = names(
            HspRoster.class,
            RosterCommand.class,
            RosterApplication.class,
            WebServer.class,
            DataSource.class,
            GreenMail.class,
            ChromeDriver.class,
            ProcessBuilder.class);

    @ArchTest
    static void testsThatStartNothingAreTheOnlyOnesNamedTest(JavaClasses tests) {
        assertThat(tests.stream()
                        .filter(test -> test.getSimpleName().endsWith("Test"))
                        .filter(test -> !test.isEquivalentTo(IntegrationTestNamesTest.class))
                        .filter(test -> startsSomething(test, tests))
                        .map(JavaClass::getName))
                .as("to be named IT")
                .isEmpty();
    }

    /** Tests whether it uses something that is started, itself or by a helper among the tests. */
    private static boolean startsSomething(JavaClass test, JavaClasses tests) {
        Set<JavaClass> seen = new HashSet<>(Set.of(test));
        Deque<JavaClass> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            Set<JavaClass> used = used(ahead.remove());
            if (used.stream().map(JavaClass::getName).anyMatch(STARTED::contains)) {
                return true;
            }
            used.stream()
                    .filter(each -> tests.contain(each.getName()))
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        return false;
    }

    private static Set<JavaClass> used(JavaClass user) {
        return user.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Class<?>... classes) {
        return Set.of(classes).stream().map(Class::getName).collect(Collectors.toSet());
    }
}
