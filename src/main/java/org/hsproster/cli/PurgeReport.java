package org.hsproster.cli;

import org.hsproster.batch.Purge;
import org.hsproster.history.RecordedRun;

/** Prints what was removed. */
record PurgeReport(CommandOutput console) {

    void print(Purge.Removed removed) {
        for (RecordedRun run : removed.runs()) {
            console.say(
                    "purge.run",
                    Long.toString(run.id()),
                    run.identity().roster(),
                    run.identity().asOf());
        }
        removed.files().forEach(file -> console.say("purge.file", file.toString()));
        console.say(
                "purge.done",
                removed.runs().size(),
                removed.jobs(),
                removed.files().size());
    }
}
