package org.hsproster.papers;

import java.util.Optional;
import org.hsproster.points.PointItem;
import org.hsproster.rulebook.PaperProvider;

/** Who has the supporting documents of the points of an item. */
final class EvidenceProvider {

    private EvidenceProvider() {}

    /** Returns the one who has them; empty for an item without documents. */
    static Optional<PaperProvider> of(PointItem item) {
        return switch (item) {
            case REMUNERATION,
                    POSITION,
                    INNOVATION_SUPPORT,
                    INNOVATION_SUPPORT_SME,
                    LOCAL_GOVERNMENT_SUPPORT,
                    RD_RATIO,
                    GROWTH_FIELD,
                    INVESTMENT_MANAGEMENT -> Optional.of(PaperProvider.EMPLOYER);
            case DEGREE,
                    MULTIPLE_DEGREES,
                    EXPERIENCE,
                    RESEARCH,
                    LICENCES,
                    FOREIGN_QUALIFICATION,
                    JAPANESE_DEGREE,
                    JAPANESE_LANGUAGE,
                    DESIGNATED_UNIVERSITY,
                    TRAINING,
                    INVESTMENT -> Optional.of(PaperProvider.EMPLOYEE);
            case AGE -> Optional.empty();
        };
    }
}
