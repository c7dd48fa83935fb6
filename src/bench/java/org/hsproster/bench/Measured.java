package org.hsproster.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a process took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all processors
 * @param megabytes the most memory it has had at once
 */
record Measured(double seconds, double cpuSeconds, double megabytes) {

    static Measured soFar(Process process, long start) {
        double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        return new Measured((System.nanoTime() - start) / 1e9, cpu, peak(process.pid()));
    }

    /** A process that has just ended tells no more than its time. */
    Measured and(Measured later) {
        return new Measured(
                later.seconds, Math.max(cpuSeconds, later.cpuSeconds), Math.max(megabytes, later.megabytes));
    }

    static Measured median(List<Measured> measured) {
        return new Measured(
                median(measured, Measured::seconds),
                median(measured, Measured::cpuSeconds),
                median(measured, Measured::megabytes));
    }

    private static double median(List<Measured> measured, ToDoubleFunction<Measured> value) {
        return measured.stream().mapToDouble(value).sorted().toArray()[measured.size() / 2];
    }

    /** 0 where the system does not tell, or the process has just ended. */
    private static double peak(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return "%.1f s | %.1f s | %,.0f MB".formatted(seconds, cpuSeconds, megabytes);
    }
}
