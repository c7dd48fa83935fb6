package org.hsproster.monthly.mail;

import java.util.List;
import java.util.Optional;
import org.hsproster.report.wording.Texts;
import org.hsproster.settings.ManagedGroup;

/** Departments that the settings name managers for, and that no roster of a run has. */
public record MissingDepartments(List<Name> names) {

    /**
     * A department as the settings write it.
     *
     * @param employer empty where the department stands alone
     */
    public record Name(Optional<String> employer, String department) {

        private String text(Texts texts) {
            String name = employer.map(each -> texts.text("mail.group", each, department))
                    .orElse(department);
            return MailText.line(name);
        }
    }

    public MissingDepartments {
        names = List.copyOf(names);
    }

    static MissingDepartments none() {
        return new MissingDepartments(List.of());
    }

    static MissingDepartments of(List<ManagedGroup> groups) {
        return new MissingDepartments(groups.stream()
                .map(group -> new Name(group.employer(), group.department()))
                .toList());
    }

    /** Returns what to look into; empty where no department is missing. */
    public Optional<String> sentence(Texts texts) {
        return Optional.of(names)
                .filter(missing -> !missing.isEmpty())
                .map(missing -> texts.text(
                        "mail.manager.missing",
                        missing.stream().map(name -> name.text(texts)).toList()));
    }
}
