package org.hsproster.web.page;

import java.util.OptionalInt;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.UploadState;

/**
 * How an upload gets on.
 *
 * @param pending whether the reader has to wait
 * @param text that says it
 * @param done how much of {@code all}
 * @param all 0 where nobody knows it
 */
record UploadProgress(boolean pending, String text, long done, long all) {

    /**
     * Returns what is said of one upload.
     *
     * @param place in the queue, where it waits there
     */
    static UploadProgress of(UploadState stage, OptionalInt place, Texts texts) {
        if (place.isPresent()) {
            return of(true, texts.text("web.wait.place", place.getAsInt()));
        }
        if (stage instanceof UploadState.Running running && running.people() > 0) {
            return of(running, texts);
        }
        return of(
                stage.isPending(),
                texts.text("web.wait." + (stage instanceof UploadState.Running ? "Running" : "Looking")));
    }

    static UploadProgress of(boolean pending, String text) {
        return new UploadProgress(pending, text, 0, 0);
    }

    /** Rows without a number were not expected. */
    private static UploadProgress of(UploadState.Running running, Texts texts) {
        long people = running.people();
        if (running.expected() == 0) {
            return of(true, texts.text("web.wait.people", people));
        }
        long all = Math.max(people, running.expected());
        return new UploadProgress(true, texts.text("web.wait.peopleOf", people, all), people, all);
    }
}
