package org.hsproster.renewal.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.Finding;
import org.hsproster.rulebook.Parameter;
import org.hsproster.rulebook.Rulebook;

/**
 * The proof of the language used at work (B2), which a change to Engineer/Specialist in Humanities/International Services
 * requires with some employers. Whether an extension requires it is not settled.
 */
public final class LanguageProof {

    private static final int HIGHEST_CATEGORY = 4;

    private final Parameter lowestCategory;

    public LanguageProof(Rulebook rulebook) {
        this.lowestCategory = rulebook.parameter("renewal.language_proof");
    }

    /** Returns the finding that a change filed on {@code filing} requires the proof; none without an employer category. */
    public Optional<Finding> finding(Employee employee, LocalDate filing) {
        return employee.confirmed(Fact.EMPLOYER_CATEGORY)
                .filter(category -> lowestCategory.isInForceOn(filing)
                        && category >= lowestCategory.valueOn(filing)
                        && category <= HIGHEST_CATEGORY)
                .map(category -> Finding.about(Fact.EMPLOYER_CATEGORY, RenewalFindingCode.LANGUAGE_PROOF, category));
    }
}
