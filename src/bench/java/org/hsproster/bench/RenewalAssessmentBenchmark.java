package org.hsproster.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hsproster.employee.Employee;
import org.hsproster.renewal.RenewalAssessor;
import org.hsproster.rulebook.Rulebook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Assesses 100,000 people on one core, timeline and remedies included; the score is people a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
public class RenewalAssessmentBenchmark {

    private static final int PEOPLE = 100_000;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    private List<Employee> employees = List.of();
    private RenewalAssessor assessor = new RenewalAssessor(Rulebook.load());

    /** The same people each time, and an assessor that has seen none of them. */
    @Setup
    public void invent() {
        employees = new RandomEmployees(1, AS_OF).list(PEOPLE);
        assessor = new RenewalAssessor(Rulebook.load());
    }

    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public void assess(Blackhole blackhole) {
        for (Employee employee : employees) {
            blackhole.consume(assessor.assess(employee, AS_OF));
        }
    }
}
