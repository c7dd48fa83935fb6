package org.hsproster.monthly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hsproster.batch.output.OutputException;
import org.hsproster.monthly.mail.Delivery;

/**
 * The result of one part of the end of a monthly run as the database keeps it.
 *
 * @param unwritten calendars that could not be written
 * @param retention what was removed
 * @param isIncomplete whether the part has failed
 */
record EndPart(
        List<Path> unwritten,
        Optional<Delivery> delivery,
        Optional<RetentionResult.Counted> retention,
        boolean isIncomplete) {

    static EndPart ofCalendars(List<OutputException> failures) {
        return new EndPart(
                failures.stream().map(OutputException::file).toList(), Optional.empty(), Optional.empty(), false);
    }

    static EndPart ofMails(Optional<Delivery> delivery) {
        return new EndPart(List.of(), delivery, Optional.empty(), false);
    }

    static EndPart ofRetention(Optional<RetentionResult> result) {
        return new EndPart(
                List.of(),
                Optional.empty(),
                result.filter(RetentionResult.Done.class::isInstance)
                        .map(done -> RetentionResult.Counted.of(((RetentionResult.Done) done).removed())),
                result.filter(RetentionResult.Failed.class::isInstance).isPresent());
    }

    static EndPart givenUp() {
        return new EndPart(List.of(), Optional.empty(), Optional.empty(), true);
    }

    /** Returns the result of a run whose end has these parts. */
    static MonthlyResult together(List<InboxResult> rosters, List<EndPart> parts) {
        return new MonthlyResult(
                rosters,
                parts.stream()
                        .flatMap(part -> part.unwritten.stream())
                        .map(file -> OutputException.notWritable(file, new IOException("told by another process")))
                        .toList(),
                parts.stream().flatMap(part -> part.delivery.stream()).findFirst(),
                parts.stream()
                        .flatMap(part -> part.retention.stream())
                        .<RetentionResult>map(counted -> counted)
                        .findFirst(),
                parts.stream().anyMatch(EndPart::isIncomplete));
    }
}
