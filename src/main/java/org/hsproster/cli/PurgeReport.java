package org.hsproster.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hsproster.batch.KeptFiles;
import org.hsproster.batch.Purge;
import org.hsproster.batch.PurgePlan;
import org.hsproster.history.RecordedRun;
import org.hsproster.monthly.RetentionResult;

/** Prints what a purge is to remove, and what it has removed. */
record PurgeReport(CommandOutput console) {

    /** Of a longer list, the rest is counted. */
    private static final int MOST = 10;

    /** Prints the runs, then the files by folder, the archived rosters last, then what stays. Drafts, named by people,
     * are counted. */
    void print(PurgePlan plan) {
        console.say("purge.runs", plan.runs().size(), plan.jobs().size());
        print(plan.runs());
        print("purge.outputs", plan.outputs(), plan.drafts());
        print("purge.archived", plan.archived(), Set.of());
        print(plan.kept(), plan.drafts());
    }

    private void print(KeptFiles kept, Set<Path> unnamed) {
        for (KeptFiles.Reason reason : KeptFiles.Reason.values()) {
            print("purge.stays." + reason, kept.because(reason), unnamed);
        }
        if (kept.gone() > 0) {
            console.say("purge.gone", kept.gone());
        }
    }

    private void print(String heading, Collection<Path> files, Set<Path> unnamed) {
        if (files.isEmpty()) {
            return;
        }
        console.say(heading, files.size());
        Map<Path, List<Path>> folders = files.stream()
                .collect(Collectors.groupingBy(
                        file -> Objects.requireNonNull(file.getParent()), TreeMap::new, Collectors.toList()));
        folders.entrySet().stream().limit(MOST).forEach(folder -> {
            console.say(
                    "purge.folder",
                    folder.getKey().toString(),
                    folder.getValue().size());
            List<Path> named = folder.getValue().stream()
                    .filter(file -> !unnamed.contains(file))
                    .toList();
            named.stream()
                    .limit(MOST)
                    .forEach(
                            file -> console.say("purge.name", file.getFileName().toString()));
            sayMore("purge.moreFiles", named.size());
        });
        sayMore("purge.moreFolders", folders.size());
    }

    private void print(List<RecordedRun> runs) {
        runs.stream()
                .limit(MOST)
                .forEach(run -> console.say(
                        "purge.run", run.identity().roster(), run.identity().asOf(), Long.toString(run.id())));
        sayMore("purge.moreRuns", runs.size());
    }

    private void sayMore(String key, int size) {
        if (size > MOST) {
            console.say(key, size - MOST);
        }
    }

    /** Prints how much was removed by a process that may be another one. */
    void print(RetentionResult.Counted removed) {
        console.say("purge.done", removed.runs(), removed.jobs(), removed.files());
    }

    /** Prints how much was removed. */
    void print(Purge.Removed removed) {
        console.say(
                "purge.done",
                removed.runs().size(),
                removed.jobs(),
                removed.files().size());
    }
}
