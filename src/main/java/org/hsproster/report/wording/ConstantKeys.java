package org.hsproster.report.wording;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.CaseState;
import org.hsproster.employee.FindingCode;
import org.hsproster.employee.StatusOfResidence;
import org.hsproster.renewal.Opportunity;
import org.hsproster.renewal.OpportunityState;
import org.hsproster.renewal.Outlook;
import org.hsproster.report.OutlookChange;
import org.hsproster.roster.header.GuideRow;
import org.hsproster.roster.header.SheetColumn;
import org.hsproster.roster.header.ValueKind;
import org.hsproster.roster.value.MoneyUnit;

/** The text keys of constants. They do not change when a class is renamed. */
final class ConstantKeys {

    private static final Map<Class<? extends Enum<?>>, String> PREFIXES = Map.ofEntries(
            entry(ActivityCategory.class, "category."),
            entry(CaseState.class, "caseState."),
            entry(OutlookChange.Kind.class, "change."),
            entry(FindingCode.Severity.class, "severity."),
            entry(GuideRow.class, "guideRow."),
            entry(MoneyUnit.class, "moneyUnit."),
            entry(Opportunity.class, "opportunity.short."),
            entry(OpportunityState.State.class, "opportunity.state."),
            entry(Outlook.class, "outlook."),
            entry(SheetColumn.Use.class, "columnUse."),
            entry(StatusOfResidence.class, "status."),
            entry(ValueKind.class, "valueKind."));

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
