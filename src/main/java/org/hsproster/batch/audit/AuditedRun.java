package org.hsproster.batch.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run that was done, as the audit log tells of it. */
public record AuditedRun(String roster, LocalDate asOf) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Returns the runs of a log in their order. Lines of other kinds, and those that were torn or damaged, are left out.
     *
     * @param start the first byte to be read
     */
    public static List<AuditedRun> in(Path log, long start) {
        if (!Files.isRegularFile(log)) {
            return List.of();
        }
        try {
            byte[] bytes = Files.readAllBytes(log);
            String text = start < bytes.length
                    ? new String(Arrays.copyOfRange(bytes, (int) start, bytes.length), StandardCharsets.UTF_8)
                    : "";
            return text.lines().flatMap(AuditedRun::ofLine).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<AuditedRun> ofLine(String line) {
        try {
            JsonNode values = JSON.readTree(line);
            return values.has("outlooks")
                            && !values.has("command")
                            && !values.path("repeated").asBoolean(false)
                    ? Stream.of(new AuditedRun(
                            values.path("roster").asString(""),
                            LocalDate.parse(values.path("asOf").asString(""))))
                    : Stream.empty();
        } catch (JacksonException | DateTimeException e) {
            return Stream.empty();
        }
    }
}
