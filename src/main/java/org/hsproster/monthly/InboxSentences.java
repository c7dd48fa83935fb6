package org.hsproster.monthly;

import java.util.List;
import org.hsproster.batch.output.OutputException;
import org.hsproster.batch.request.OutOfMemoryException;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.finding.LocatedFinding;
import org.hsproster.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/** The sentences about what was not assessed, and about lock files that are left over. They have no personal data. */
public final class InboxSentences {

    private final Texts texts;

    public InboxSentences(Texts texts) {
        this.texts = texts;
    }

    /** Returns one sentence per problem; none for a roster that is done. */
    public List<String> of(InboxResult result) {
        String name = String.valueOf(result.roster().getFileName());
        if (result instanceof InboxResult.Unreadable unreadable) {
            return located(unreadable.outcome().unreadable());
        }
        if (result instanceof InboxResult.Failed failed) {
            return failure(name, failed.failure());
        }
        if (result instanceof InboxResult.Unfinished) {
            return List.of(texts.text("cli.monthly.unfinished", name));
        }
        if (result instanceof InboxResult.Gone) {
            return List.of(texts.text("cli.monthly.gone", name));
        }
        if (result instanceof InboxResult.NotTaken other) {
            return List.of(texts.text(
                    "cli.monthly.notTaken." + other.reason(),
                    name,
                    String.valueOf(other.roster().getParent())));
        }
        if (result instanceof InboxResult.Told told) {
            return told.sentences().getOrDefault(texts.language().getLanguage(), List.of());
        }
        if (result instanceof InboxResult.StaleLock stale) {
            return List.of(texts.text(
                    "cli.monthly.staleLock", name, String.valueOf(stale.lock().getFileName())));
        }
        return List.of();
    }

    private List<String> failure(String name, Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidMappingException mapping) {
                return located(mapping.problems());
            }
            if (cause instanceof OutOfMemoryException) {
                return List.of(texts.text("cli.memoryOf", name));
            }
            if (cause instanceof RulebookException broken) {
                return failed(name, texts.text("cli.rulebook", String.valueOf(broken.getMessage())));
            }
            if (cause instanceof OutputException output) {
                return failed(
                        name,
                        texts.text(
                                "cli.output." + output.reason(), output.file().toString()));
            }
        }
        return failed(name, texts.text("cli.unforeseen", "data/hsp-roster.log"));
    }

    private List<String> failed(String name, String reason) {
        return List.of(texts.text("cli.monthly.failed", name, reason));
    }

    private List<String> located(List<LocatedFinding> problems) {
        return problems.stream().map(new Sentences(texts)::located).toList();
    }
}
