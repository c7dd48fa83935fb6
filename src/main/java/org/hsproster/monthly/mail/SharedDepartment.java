package org.hsproster.monthly.mail;

import java.util.List;
import java.util.Optional;
import org.hsproster.report.wording.Texts;

/**
 * A department that several employers have, while the settings name its managers for none of them. They get no mail.
 *
 * @param employers by name; empty for people of whom none is recorded
 */
public record SharedDepartment(String department, List<Optional<String>> employers) {

    public SharedDepartment {
        employers = List.copyOf(employers);
    }

    /** Returns what to write into the settings. */
    public String sentence(Texts texts) {
        List<String> names = employers.stream()
                .map(employer -> employer.orElseGet(() -> texts.text("mail.manager.noEmployer")))
                .toList();
        String employer =
                employers.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        return texts.text(
                "mail.manager.shared", department, names, employer + ": { " + department + ": [manager@example.jp] }");
    }
}
