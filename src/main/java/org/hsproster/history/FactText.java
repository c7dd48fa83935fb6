package org.hsproster.history;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;

/**
 * Converts facts to a text to be hashed, which is equal for equal facts. Their own text forms cannot be used, since
 * they hide the values.
 */
final class FactText {

    /** How a first day of experience came to be is told by its hash from run to run. */
    private static final Set<String> LEFT_OUT = Set.of("isLength");

    /** The components by class, cached since reflection takes longer than hashing. */
    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(component -> !LEFT_OUT.contains(component.getName()))
                    .toList();
        }
    };

    /** The names of records in stored hashes, which stay when a class is renamed. */
    private static final Map<Class<?>, String> NAMES = Map.of(
            Reported.Stated.class, "Stated",
            Reported.Assumed.class, "Assumed",
            Reported.Missing.class, "Missing",
            Reported.Unclear.class, "Unclear",
            Reported.Unreadable.class, "Unreadable",
            AcademicBackground.class, "AcademicBackground",
            AnnualRemuneration.class, "AnnualRemuneration",
            JapaneseProficiency.class, "JapaneseProficiency",
            Licences.class, "Licences",
            ProfessionalCareer.class, "ProfessionalCareer");

    /** Components that stored hashes may lack. They are left out of the text where they are false. */
    private static final Set<String> YOUNGER_COMPONENTS = Set.of("hasDiploma");

    /** The ids of facts that stored hashes may lack. They are left out of the text where they are not recorded. */
    private static final Set<String> YOUNGER_FACTS = Set.of();

    private FactText() {}

    static String of(Employee employee, Collection<Fact<?>> facts) {
        StringBuilder text = new StringBuilder();
        for (Fact<?> fact : facts) {
            Reported<?> reported = employee.reported(fact);
            if (reported.isRecorded() || !YOUNGER_FACTS.contains(fact.id())) {
                text.append(text.isEmpty() ? "" : "\n").append(fact.id()).append('=');
                append(text, reported);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Object value) {
        if (value instanceof Record each) {
            text.append(name(each.getClass())).append('(');
            String separator = "";
            for (Method component : COMPONENTS.get(each.getClass())) {
                Object part = read(each, component);
                if (!part.equals(false) || !YOUNGER_COMPONENTS.contains(component.getName())) {
                    append(text.append(separator), part);
                    separator = ",";
                }
            }
            text.append(')');
        } else if (value instanceof Collection<?> values) {
            text.append(values.stream().map(FactText::text).sorted().collect(Collectors.joining(",", "[", "]")));
        } else {
            text.append(value);
        }
    }

    private static String name(Class<?> type) {
        return Objects.requireNonNull(NAMES.get(type), () -> type + " has no name in stored hashes yet");
    }

    private static String text(Object value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    private static Object read(Record value, Method component) {
        try {
            return Objects.requireNonNull(component.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the facts are public records", e);
        }
    }
}
