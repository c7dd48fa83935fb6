package org.hsproster.monthly.mail;

import java.util.Optional;
import org.hsproster.report.Split;
import org.hsproster.settings.ManagedGroup;

/** A department, alone or of an employer, which is equal for two spellings of the names. */
record GroupKey(Optional<String> employer, String department) {

    private static final String SEPARATOR = "\t";

    static GroupKey of(Optional<String> employer, String department) {
        return new GroupKey(employer.map(MailText::line).map(Split.EMPLOYER::key), ofDepartment(department));
    }

    static GroupKey of(ManagedGroup group) {
        return of(group.employer(), group.department());
    }

    /** Returns the key of a department, whatever its employer. */
    static String ofDepartment(String department) {
        return Split.DEPARTMENT.key(MailText.line(department));
    }

    /** Returns the key on one line. */
    String line() {
        return employer.orElse("") + SEPARATOR + department;
    }
}
