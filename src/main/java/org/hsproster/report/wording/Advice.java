package org.hsproster.report.wording;

import java.util.List;
import java.util.Optional;
import org.hsproster.renewal.FilingWindow;
import org.hsproster.renewal.Outlook;
import org.hsproster.renewal.Reason;
import org.hsproster.renewal.RenewalAssessment;

/**
 * The text that says what to do about a renewal.
 *
 * @param values in the order in which every such text takes them
 */
record Advice(String key, List<Object> values) {

    static Advice of(RenewalAssessment assessment) {
        Optional<FilingWindow> window = assessment.window();
        int shortBy = assessment.points().map(points -> -points.margin()).orElse(0);
        return new Advice(
                key(assessment, shortBy),
                List.of(
                        assessment.recommendedFilingDate(),
                        assessment.lastSafeFilingDate(),
                        window.map(FilingWindow::to),
                        window.map(FilingWindow::from),
                        shortBy));
    }

    static boolean isRefused(RenewalAssessment assessment) {
        return has(assessment, Reason.Code.REFUSED);
    }

    private static String key(RenewalAssessment assessment, int shortBy) {
        Outlook outlook = assessment.outlook();
        if (isRefused(assessment)) {
            return "advice.refused";
        }
        boolean filed = has(assessment, Reason.Code.FILED_ON);
        if (filed && !outlook.isToActOn()) {
            return "advice.filed";
        }
        return "advice." + outlook.name() + variant(outlook, filed, shortBy);
    }

    /**
     * Returns the variant for a record that lacks the minimum remuneration, or for a new employer, which needs a
     * procedure.
     */
    private static String variant(Outlook outlook, boolean filed, int shortBy) {
        if (outlook == Outlook.AT_RISK) {
            return (filed ? ".filed" : "") + (shortBy <= 0 ? ".remuneration" : "");
        }
        return outlook == Outlook.EMPLOYER_CHANGED && shortBy > 0 ? ".short" : "";
    }

    private static boolean has(RenewalAssessment assessment, Reason.Code code) {
        return assessment.reasons().stream().anyMatch(reason -> reason.code() == code);
    }
}
