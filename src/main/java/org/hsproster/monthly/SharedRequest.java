package org.hsproster.monthly;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;

/**
 * The request of a monthly run as the database keeps it for other processes, without a password.
 *
 * @param password what tells the password of the process that began the run from others; empty where it has none
 * @param rules the program and its rules, as {@link MachineCheck} tells them
 * @param notAssessed what there was in the inbox besides rosters that can be read
 */
record SharedRequest(
        MonthlyFolders folders,
        LocalDate asOf,
        MonthlyRequest.Options options,
        Optional<String> password,
        String rules,
        List<StoredResult> notAssessed) {

    static SharedRequest of(MonthlyRequest request, MachineCheck machine, List<InboxResult> notAssessed) {
        return new SharedRequest(
                request.folders().absolute(),
                request.asOf(),
                request.options().absolute(),
                machine.fingerprint(),
                machine.rules(),
                notAssessed.stream().map(StoredResult::of).toList());
    }

    /** Returns the request with a password of this process. */
    MonthlyRequest with(Optional<Password> password) {
        return new MonthlyRequest(folders, asOf, options, password);
    }

    /** Returns the request with the rules of a machine, and with its password where it has one. */
    SharedRequest adoptedBy(MachineCheck machine) {
        return new SharedRequest(
                folders, asOf, options, machine.fingerprint().or(() -> password), machine.rules(), notAssessed);
    }

    /** Tests whether another request asks for the same, whatever its rules. */
    boolean asksTheSameAs(MonthlyRequest other) {
        return folders.equals(other.folders().absolute())
                && asOf.equals(other.asOf())
                && options.equals(other.options().absolute());
    }
}
