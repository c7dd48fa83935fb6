package org.hsproster.monthly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.SharedDatabase;
import org.hsproster.batch.claim.SharedFolder;
import org.hsproster.batch.claim.SharedFolderException;
import org.hsproster.monthly.MachineException.Problem;
import org.hsproster.report.run.ProgramVersion;
import org.hsproster.spreadsheet.Password;

/** Checks whether this process can work on a run that others share with it. */
record MachineCheck(RosterApplication application, Optional<Password> password) {

    /** Returns the program and the rules of this process, which those of a run have to be. */
    String rules() {
        return ProgramVersion.current() + ", " + application.rulebook().id();
    }

    /** Returns a keyed hash of the password of this process, which is the same for the same password. */
    Optional<String> fingerprint() {
        return password.map(each -> application.fingerprint(each.text()));
    }

    /**
     * Requires that it can.
     *
     * @throws SharedFolderException where the shared folder is not that of the other machines
     * @throws MachineException where something else is in the way
     */
    void require(SharedRequest request) {
        application.sharedDatabase().flatMap(SharedDatabase::folder).ifPresent(SharedFolder::require);
        if (request.password().isPresent() && !request.password().equals(fingerprint())) {
            throw new MachineException(password.isEmpty() ? Problem.PASSWORD : Problem.OTHER_PASSWORD, "");
        }
        files(request.options())
                .filter(file -> !Files.isReadable(file))
                .findFirst()
                .ifPresent(file -> {
                    throw new MachineException(Problem.FILE, file.toString());
                });
        if (!request.rules().equals(rules())) {
            throw new MachineException(Problem.RULES, rules());
        }
    }

    private static Stream<Path> files(MonthlyRequest.Options options) {
        return Stream.concat(options.sources().all(), options.rules().all());
    }
}
