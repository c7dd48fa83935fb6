package org.hsproster.web.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.Upload;
import org.hsproster.web.upload.UploadState;
import org.hsproster.web.upload.UploadStore;

/** The list of uploads. */
record UploadList(UploadStore uploads, Clock clock) {

    /** The keys of the texts for states. They stay when a class is renamed. */
    static final Map<Class<? extends UploadState>, String> TEXT_KEYS = Map.of(
            UploadState.Reading.class, "web.state.reading",
            UploadState.Locked.class, "web.state.locked",
            UploadState.Understood.class, "web.state.understood",
            UploadState.Running.class, "web.state.running",
            UploadState.Done.class, "web.state.done",
            UploadState.Refused.class, "web.state.refused",
            UploadState.Failed.class, "web.state.failed");

    /**
     * An upload on the list.
     *
     * @param state the text of its state
     * @param toActOn how many people need action; empty where that is not known yet
     */
    record Line(String id, String name, String received, String end, String state, boolean isDone, String toActOn) {}

    List<Line> of(List<Upload> listed, Locale locale) {
        Texts texts = PageTexts.in(locale);
        return listed.stream().map(upload -> line(upload, texts)).toList();
    }

    UploadProgress progress(List<Upload> listed, Locale locale) {
        long pending =
                listed.stream().filter(upload -> upload.state().isPending()).count();
        return UploadProgress.of(pending > 0, PageTexts.in(locale).text("web.uploads.pending", pending));
    }

    private Line line(Upload upload, Texts texts) {
        UploadState state = upload.state();
        return new Line(
                upload.id(),
                upload.name(),
                time(upload.received(), texts),
                time(uploads.end(upload), texts),
                texts.text(Objects.requireNonNull(TEXT_KEYS.get(state.getClass()))),
                state instanceof UploadState.Done,
                state instanceof UploadState.Done done
                        ? texts.text(
                                "web.people",
                                done.outcome().roster().summary().urgent().toActOn())
                        : "");
    }

    private String time(Instant instant, Texts texts) {
        ZonedDateTime time = instant.atZone(clock.getZone());
        LocalTime minute = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return texts.text(
                "web.time",
                time.toLocalDate(),
                DateTimeFormatter.ISO_LOCAL_TIME.format(minute).substring(0, 5));
    }
}
