package org.hsproster.monthly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * The request of a monthly run as the database keeps it for other processes, without a password.
 *
 * @param hasPassword whether the process that began the run has one
 * @param rules the program and its rules, as {@link MachineCheck} tells them
 * @param notAssessed what there was in the inbox besides rosters that can be read
 */
record SharedRequest(
        MonthlyFolders folders,
        LocalDate asOf,
        MonthlyRequest.Options options,
        boolean hasPassword,
        String rules,
        List<StoredResult> notAssessed) {

    static SharedRequest of(MonthlyRequest request, String rules, List<InboxResult> notAssessed) {
        return new SharedRequest(
                request.folders().absolute(),
                request.asOf(),
                request.options().absolute(),
                request.password().isPresent(),
                rules,
                notAssessed.stream().map(StoredResult::of).toList());
    }

    /** Returns the request with a password of this process. */
    MonthlyRequest with(Optional<Password> password) {
        return new MonthlyRequest(folders, asOf, options, password);
    }

    /** Returns the request for another version of the program or of its rules. */
    SharedRequest with(String others) {
        return new SharedRequest(folders, asOf, options, hasPassword, others, notAssessed);
    }

    /** Tests whether another request asks for the same, whatever its rules. */
    boolean asksTheSameAs(MonthlyRequest other) {
        return folders.equals(other.folders().absolute())
                && asOf.equals(other.asOf())
                && options.equals(other.options().absolute());
    }
}
