package org.hsproster.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hsproster.batch.KeptFiles.Reason;
import org.hsproster.batch.output.WrittenFile;
import org.hsproster.batch.request.StoredParameters;
import org.hsproster.employee.JapanTime;
import org.springframework.batch.core.job.parameters.JobParameters;

/** Divides the files of old runs into those that are removed and those that stay. */
final class PurgeSelection {

    private final LocalDate day;
    private final StoredParameters stored;
    private final SortedMap<Path, List<Claim>> outputs = new TreeMap<>();
    private final SortedMap<Path, List<Claim>> archived = new TreeMap<>();
    private final Set<Path> drafts = new HashSet<>();

    /**
     * Returns an empty selection.
     *
     * @param day files that were changed on or after it stay
     */
    PurgeSelection(LocalDate day, StoredParameters stored) {
        this.day = day;
        this.stored = stored;
    }

    /** A file, as one of the runs that may have written it knows it. */
    private record Claim(WrittenFile file, JobParameters run) {}

    /** Adds outputs of a run. */
    void addOutputs(List<WrittenFile> files, JobParameters run) {
        add(files, run, outputs);
    }

    /** Adds drafts of a run, whose names are employee numbers. */
    void addDrafts(List<WrittenFile> files) {
        files.forEach(file -> drafts.add(file.path()));
    }

    /** Adds files that may be the archived roster of a run. */
    void addArchived(List<WrittenFile> files, JobParameters run) {
        add(files, run, archived);
    }

    private static void add(List<WrittenFile> files, JobParameters run, SortedMap<Path, List<Claim>> claims) {
        files.forEach(file ->
                claims.computeIfAbsent(file.path(), path -> new ArrayList<>()).add(new Claim(file, run)));
    }

    /** Leaves out the files of a run that is not removed. */
    void leaveOut(List<WrittenFile> files) {
        files.forEach(file -> {
            outputs.remove(file.path());
            archived.remove(file.path());
        });
    }

    SortedSet<Path> outputs() {
        return removed(outputs);
    }

    SortedSet<Path> archived() {
        return removed(archived);
    }

    /** Returns the drafts among the outputs that are removed and those that stay. */
    Set<Path> drafts() {
        return Set.copyOf(drafts);
    }

    KeptFiles kept() {
        SortedMap<Path, Reason> reasons = new TreeMap<>();
        for (SortedMap<Path, List<Claim>> claims : List.of(outputs, archived)) {
            claims.keySet().stream()
                    .filter(Files::isRegularFile)
                    .forEach(file -> reason(file, claims).ifPresent(reason -> reasons.put(file, reason)));
        }
        int gone = (int) outputs.keySet().stream().filter(Files::notExists).count();
        return new KeptFiles(reasons, gone);
    }

    private SortedSet<Path> removed(SortedMap<Path, List<Claim>> claims) {
        SortedSet<Path> files = new TreeSet<>(claims.keySet());
        files.removeIf(
                file -> !Files.isRegularFile(file) || reason(file, claims).isPresent());
        return files;
    }

    /** Returns why a file that is there stays; empty where it is removed. */
    private Optional<Reason> reason(Path file, SortedMap<Path, List<Claim>> claims) {
        List<Claim> ofFile = claims.getOrDefault(file, List.of());
        if (ofFile.stream().noneMatch(claim -> stored.isOwn(file, claim.run()))) {
            return Optional.of(Reason.ELSEWHERE);
        }
        if (!isOld(file, day)) {
            return Optional.of(Reason.YOUNGER);
        }
        return ofFile.stream().anyMatch(claim -> claim.file().isAsWritten())
                ? Optional.empty()
                : Optional.of(Reason.CHANGED);
    }

    /** Tests whether a file is there and was not changed since a day. */
    static boolean isOld(Path file, LocalDate day) {
        return Files.isRegularFile(file) && PurgeableFiles.modified(file).isBefore(JapanTime.startOf(day));
    }
}
