package org.hsproster.web.page;

import java.util.OptionalInt;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.UploadState;

/**
 * The progress of an upload.
 *
 * @param pending whether the user has to wait
 * @param text describes the progress
 * @param done how much of {@code all}
 * @param all 0 where that is not known
 */
record UploadProgress(boolean pending, String text, long done, long all) {

    /**
     * Returns the progress of one upload.
     *
     * @param place in the queue; empty where it does not wait
     */
    static UploadProgress of(UploadState state, OptionalInt place, Texts texts) {
        if (place.isPresent()) {
            return of(true, texts.text("web.wait.place", place.getAsInt()));
        }
        if (state instanceof UploadState.Running running && running.people() > 0) {
            return of(running, texts);
        }
        return of(
                state.isPending(),
                texts.text("web.wait." + (state instanceof UploadState.Running ? "running" : "reading")));
    }

    static UploadProgress of(boolean pending, String text) {
        return new UploadProgress(pending, text, 0, 0);
    }

    /** Returns the progress of a run. Rows without an employee number are not part of the expected ones. */
    private static UploadProgress of(UploadState.Running running, Texts texts) {
        long people = running.people();
        if (running.expected() == 0) {
            return of(true, texts.text("web.wait.people", people));
        }
        long all = Math.max(people, running.expected());
        return new UploadProgress(true, texts.text("web.wait.peopleOf", people, all), people, all);
    }
}
