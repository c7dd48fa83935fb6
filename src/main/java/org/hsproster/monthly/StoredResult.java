package org.hsproster.monthly;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.batch.RunExitCode;
import org.hsproster.batch.request.RunOutcome;
import org.hsproster.report.run.MachineName;
import org.hsproster.report.wording.Texts;

/**
 * The result for a roster as the database keeps it for other processes. It has no personal data.
 *
 * @param state of the file before it was read; empty unless it was assessed
 * @param assessed the outcome; empty unless it was assessed
 * @param archived empty until it is archived
 * @param sentences why it was not assessed, by the code of the language
 */
record StoredResult(
        Path roster,
        Optional<State> state,
        List<RunOutcome.AssessedFile> assessed,
        Optional<Path> archived,
        int exitCode,
        Map<String, List<String>> sentences) {

    /** The state of a file, to the precision of its file system. */
    record State(long size, Instant modified) {}

    static StoredResult of(RosterAssessment assessment) {
        if (assessment instanceof RosterAssessment.Complete complete) {
            State state = new State(
                    complete.state().size(), complete.state().modified().toInstant());
            return new StoredResult(
                    complete.roster(),
                    Optional.of(state),
                    complete.outcome().rosters(),
                    Optional.empty(),
                    RunExitCode.DONE,
                    Map.of());
        }
        InboxResult result = ((RosterAssessment.Incomplete) assessment).result();
        return notAssessed(result.roster(), exitCode(result), texts -> onThisMachine(texts, result));
    }

    /** Returns the sentences with the machine, since the cause may lie with it. */
    private static List<String> onThisMachine(Texts texts, InboxResult result) {
        return new InboxSentences(texts)
                .of(result).stream()
                        .map(sentence -> texts.text("cli.monthly.machine", sentence, MachineName.current()))
                        .toList();
    }

    static StoredResult of(InboxResult result) {
        if (result instanceof InboxResult.Done done) {
            return new StoredResult(
                    done.roster(),
                    Optional.empty(),
                    done.outcome().rosters(),
                    Optional.of(done.archived()),
                    RunExitCode.DONE,
                    Map.of());
        }
        return notAssessed(result.roster(), exitCode(result), texts -> new InboxSentences(texts).of(result));
    }

    /** Returns the result for a roster that was given up. */
    static StoredResult givenUp(Path roster) {
        String name = String.valueOf(roster.getFileName());
        return notAssessed(roster, RunExitCode.UNFORESEEN, texts -> List.of(texts.text("cli.monthly.givenUp", name)));
    }

    private static StoredResult notAssessed(Path roster, int exitCode, Function<Texts, List<String>> sentences) {
        Map<String, List<String>> byLanguage = Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .collect(Collectors.toMap(Locale::getLanguage, language -> sentences.apply(Texts.in(language))));
        return new StoredResult(roster, Optional.empty(), List.of(), Optional.empty(), exitCode, byLanguage);
    }

    private static int exitCode(InboxResult result) {
        if (result instanceof InboxResult.Failed failed) {
            return RunExitCode.of(failed.failure());
        }
        if (result instanceof InboxResult.Unfinished) {
            return RunExitCode.WAITING;
        }
        return result instanceof InboxResult.StaleLock ? RunExitCode.DONE : RunExitCode.ROSTER;
    }

    /** Returns the assessment; empty for a roster that was not assessed. */
    Optional<RosterAssessment> assessment() {
        return state.map(before -> new RosterAssessment.Complete(
                roster, new Inbox.State(before.size(), FileTime.from(before.modified())), outcome()));
    }

    /** Returns the result for a report. */
    InboxResult result() {
        return archived.<InboxResult>map(place -> new InboxResult.Done(roster, outcome(), place))
                .orElseGet(() -> new InboxResult.Told(roster, exitCode, sentences));
    }

    private RunOutcome outcome() {
        return new RunOutcome(assessed, List.of(), List.of(), Optional.empty());
    }
}
