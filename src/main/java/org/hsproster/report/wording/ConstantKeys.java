package org.hsproster.report.wording;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.FindingCode;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.roster.header.GuideRow;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.header.ValueKind;
import org.hsproster.roster.value.MoneyUnit;

/** The text keys of constants. They do not change when a class is renamed. */
final class ConstantKeys {

    private static final Map<Class<? extends Enum<?>>, String> PREFIXES = Map.of(
            ActivityCategory.class, "category.",
            OutlookChange.Kind.class, "change.",
            FindingCode.Severity.class, "severity.",
            GuideRow.class, "guideRow.",
            MoneyUnit.class, "moneyUnit.",
            Opportunity.class, "opportunity.short.",
            Outlook.class, "outlook.",
            SheetColumn.Use.class, "columnUse.",
            StatusOfResidence.class, "status.",
            ValueKind.class, "valueKind.");

    private ConstantKeys() {}

    static Set<Class<? extends Enum<?>>> types() {
        return PREFIXES.keySet();
    }

    /**
     * Returns the key of the text for {@code constant}.
     *
     * @throws NullPointerException if its type has no key
     */
    static String of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return Objects.requireNonNull(PREFIXES.get(type), () -> type + " has no key in the texts") + constant.name();
    }
}
