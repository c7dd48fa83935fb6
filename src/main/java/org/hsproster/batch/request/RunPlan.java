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
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.hsproster.batch.output.FileHash;
import org.hsproster.batch.output.ResultsPart;
import org.hsproster.report.Edition;
import org.hsproster.roster.annotation.WorkbookSource;
import org.hsproster.rulebook.Rulebook;

/** Turns a request into the parameters of one job per roster: what identifies each, and where its outcome goes. */
public class RunPlan {

    private final RulebookCache rulebooks;

    RunPlan(RulebookCache rulebooks) {
        this.rulebooks = rulebooks;
    }

    public List<RunParameters> of(RunRequest request) {
        List<RunParameters> runs = new ArrayList<>();
        Rulebook rulebook = rulebooks.read(request.rules());
        request.sources().columnMapping();
        Set<Path> taken = new HashSet<>();
        request.rosters().forEach(roster -> taken.add(roster.toAbsolutePath().normalize()));
        List<Path> together = Stream.concat(request.rosters().stream(), request.besides().stream())
                .toList();
        for (Path roster : request.rosters()) {
            Path workbook = workbook(request, roster, taken);
            runs.add(new RunParameters(
                    roster.toAbsolutePath().normalize(),
                    SeriesName.of(roster, together),
                    hash(roster, request.sources()),
                    request.asOf(),
                    RulebookCache.version(rulebook),
                    request.rules().absolute(),
                    workbook,
                    request.results().map(file -> results(file.toAbsolutePath(), request, runs.size())),
                    request.sheet(),
                    request.sources().absolute(),
                    request.language(),
                    outputs(request, workbook),
                    ""));
        }
        return runs;
    }

    /** Only the ending that the workbook has as well goes: no two rosters of a folder share one, even on another day. */
    private static Path workbook(RunRequest request, Path roster, Set<Path> taken) {
        String name = OutcomeName.roster(String.valueOf(roster.getFileName()));
        boolean isXls = WorkbookSource.isXls(roster);
        String stem = name.replaceFirst(isXls ? "(?i)\\.xls$" : "(?i)\\.xlsx$", "");
        Path folder = request.output().toAbsolutePath().normalize();
        boolean isFull = request.outputs().edition() == Edition.FULL;
        String ending =
                (isFull ? OutcomeName.ENDING : "-manager-") + request.asOf() + (isFull && isXls ? ".xls" : ".xlsx");
        Path workbook = folder.resolve(stem + ending);
        for (int number = 2; !taken.add(workbook); number++) {
            workbook = folder.resolve(stem + "-" + number + ending);
        }
        return workbook;
    }

    /** Employee numbers are one company's: the drafts of several rosters are kept apart. */
    private static OutputOptions outputs(RunRequest request, Path workbook) {
        String name = String.valueOf(workbook.getFileName()).replaceFirst("\\.[^.]*$", "");
        OutputOptions outputs = request.outputs().absolute();
        return request.rosters().size() == 1
                ? outputs
                : outputs.withForms(outputs.forms().map(folder -> folder.resolve(name)));
    }

    private static Path results(Path file, RunRequest request, int index) {
        return request.rosters().size() == 1 ? file : ResultsPart.of(file, index + 1);
    }

    /** Of a roster and what is read beside it; a file counts differently for another purpose. */
    private static String hash(Path roster, RosterSources sources) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        try {
            DigestUtils.updateDigest(digest, roster);
            for (Map.Entry<String, List<Path>> purpose : sources.files().entrySet()) {
                for (Path file : purpose.getValue()) {
                    digest.update(purpose.getKey().getBytes(StandardCharsets.UTF_8));
                    DigestUtils.updateDigest(digest, file);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return FileHash.NONE;
        }
    }
}
