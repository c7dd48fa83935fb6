package org.hsproster.history;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;

/**
 * Facts as a text that is the same for the same facts, to be hashed and never shown: the text forms of the facts
 * themselves hide their values.
 */
final class FactText {

    private FactText() {}

    static String of(Employee employee, Collection<Fact<?>> facts) {
        return facts.stream()
                .map(fact -> fact.id() + "=" + text(employee.reported(fact)))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        if (value instanceof Record each) {
            return Arrays.stream(each.getClass().getRecordComponents())
                    .map(component -> text(read(each, component)))
                    .collect(Collectors.joining(",", each.getClass().getSimpleName() + "(", ")"));
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(FactText::text).sorted().collect(Collectors.joining(",", "[", "]"));
        }
        return value.toString();
    }

    private static Object read(Record value, RecordComponent component) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the facts are public records", e);
        }
    }
}
