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
record RunMeasurement(double seconds, double cpuSeconds, double megabytes) {

    static RunMeasurement soFar(Process process, long start) {
        double cpu = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        return new RunMeasurement((System.nanoTime() - start) / 1e9, cpu, peak(process.pid()));
    }

    /** A process that has just ended tells no more than its time. */
    RunMeasurement and(RunMeasurement later) {
        return new RunMeasurement(
                later.seconds, Math.max(cpuSeconds, later.cpuSeconds), Math.max(megabytes, later.megabytes));
    }

    static RunMeasurement median(List<RunMeasurement> measured) {
        return new RunMeasurement(
                median(measured, RunMeasurement::seconds),
                median(measured, RunMeasurement::cpuSeconds),
                median(measured, RunMeasurement::megabytes));
    }

    private static double median(List<RunMeasurement> measured, ToDoubleFunction<RunMeasurement> value) {
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
