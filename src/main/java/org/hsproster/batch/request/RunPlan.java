package org.hsproster.batch.request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.ResultsPart;
import org.hsproster.report.Edition;
import org.hsproster.report.ReminderStages;
import org.hsproster.roster.InvalidMappingException;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.rulebook.RulebookException;

/** Derives one run for each roster of a request: what identifies it and where its outputs go. */
public class RunPlan {

    private final RulebookCache rulebooks;
    private final ReminderStages reminders;

    /** The names beside the last request: the rosters of a monthly run have the same. */
    private volatile SeriesNames last = new SeriesNames(List.of());

    RunPlan(RulebookCache rulebooks, ReminderStages reminders) {
        this.rulebooks = rulebooks;
        this.reminders = reminders;
    }

    /**
     * Returns the runs, in the order of the rosters.
     *
     * @throws RulebookException for rules that cannot be used
     * @throws InvalidMappingException for a mapping that cannot be used
     */
    public List<RunSpecification> of(RunRequest request) {
        List<RunSpecification> runs = new ArrayList<>();
        RosterInputs inputs = request.inputs();
        Rulebook rulebook = rulebooks.read(request.rules());
        inputs.sources().columnMapping();
        Set<Path> taken = new HashSet<>();
        inputs.rosters().forEach(roster -> taken.add(absolute(roster)));
        SeriesNames together = new SeriesNames(inputs.rosters());
        SeriesNames besides = namesOf(inputs.besides());
        for (Path roster : inputs.rosters()) {
            Path workbook = workbook(request, roster, taken);
            runs.add(new RunSpecification(
                    new RosterInput(
                            absolute(roster),
                            SeriesName.among(roster, together, besides),
                            hash(roster, inputs.sources()),
                            inputs.sheet(),
                            inputs.sources().absolute()),
                    new RunSpecification.Rules(
                            RulebookCache.version(rulebook),
                            rulebooks.complete(request.rules()).absolute()),
                    request.asOf(),
                    workbook,
                    outputs(request, workbook, runs.size() + 1),
                    "",
                    ""));
        }
        return runs;
    }

    private SeriesNames namesOf(List<Path> files) {
        SeriesNames known = last;
        if (known.areOf(files)) {
            return known;
        }
        SeriesNames read = new SeriesNames(files);
        last = read;
        return read;
    }

    /**
     * Returns the path of the workbook. The ending of the roster is removed only where the workbook has the same, so two
     * rosters of a folder never share a path, not even on different days.
     */
    private static Path workbook(RunRequest request, Path roster, Set<Path> taken) {
        String name = OutcomeName.roster(String.valueOf(roster.getFileName()));
        boolean isXls = WorkbookSource.isXls(roster);
        String stem = name.replaceFirst(isXls ? "(?i)\\.xls$" : "(?i)\\.xlsx$", "");
        Path folder = absolute(request.folder());
        boolean isFull = request.outputs().edition() == Edition.FULL;
        String ending =
                (isFull ? OutcomeName.ENDING : "-manager-") + request.asOf() + (isFull && isXls ? ".xls" : ".xlsx");
        Path workbook = folder.resolve(stem + ending);
        for (int number = 2; !taken.add(workbook); number++) {
            workbook = folder.resolve(stem + "-" + number + ending);
        }
        return workbook;
    }

    /**
     * Returns the outputs of one roster. Employee numbers are one company's, so the drafts and packages of several rosters are kept
     * apart; their results documents are merged when all are written.
     */
    private OutputOptions outputs(RunRequest request, Path workbook, int number) {
        OutputOptions asked = withReminders(request.outputs());
        Optional<Path> results = asked.get(OutputOption.RESULTS).map(Path::toAbsolutePath);
        OutputOptions outputs = asked.absolute();
        if (request.inputs().rosters().size() == 1) {
            return outputs.with(OutputOption.RESULTS, results);
        }
        String name = String.valueOf(workbook.getFileName()).replaceFirst("\\.[^.]*$", "");
        return outputs.with(OutputOption.RESULTS, results.map(file -> ResultsPart.of(file, number)))
                .with(OutputOption.FORMS, outputs.get(OutputOption.FORMS).map(folder -> folder.resolve(name)))
                .with(OutputOption.PACKAGE, outputs.get(OutputOption.PACKAGE).map(folder -> folder.resolve(name)));
    }

    /** Returns options with the stages of the settings where an output tells them: they identify the run. */
    private OutputOptions withReminders(OutputOptions asked) {
        boolean areTold = asked.get(OutputOption.CALENDAR).isPresent()
                || asked.get(OutputOption.RESULTS).isPresent();
        return areTold ? asked.withReminders(reminders) : asked;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Returns the hash of a roster and of what is read beside it, each file with its purpose. */
    private static String hash(Path roster, RosterSources sources) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try {
            FileHash.update(digest, roster);
            for (Map.Entry<String, List<Path>> purpose : sources.files().entrySet()) {
                for (Path file : purpose.getValue()) {
                    digest.update(purpose.getKey().getBytes(StandardCharsets.UTF_8));
                    FileHash.update(digest, file);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return FileHash.NONE;
        }
    }
}
