package org.hsproster.history;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.renewal.EarlierRuns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The runs of a data folder, with the states of people. A run is part of it once its outputs are published. */
public final class RunHistory {

    /** In bytes. */
    private static final int FINGERPRINT = 16;

    // HSQLDB looks into the tables in the order of their names, so each begins where an index leaves few rows.
    private static final String EARLIER = " and completed is not null and as_of < ? order by as_of, completed, run_id";
    private static final String TOTALS = "select as_of, points_as_of from history_person"
            + " join history_run on id = run_id where person_key = ?" + EARLIER;
    private static final String TOTALS_ON_A_ROSTER = "select as_of, points_as_of from history_run"
            + " join history_person on run_id = id where roster = ? and person_key = ?" + EARLIER;

    private final HistoryKey key;
    private final RunRepository runs;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    RunHistory(JdbcTemplate jdbc, PlatformTransactionManager transactionManager, HistoryKey key) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactionManager);
        this.key = key;
        this.runs = new RunRepository(jdbc, key.id());
    }

    /**
     * Returns a recorder for a run.
     *
     * @param id the id of its job instance
     * @param roster reads the roster of the run once more
     * @param fence called in each transaction that writes; throws where another process has taken the run over
     */
    public RunRecorder recorder(long id, RunIdentity run, LocalDateTime started, RosterPeople roster, Runnable fence) {
        Consumer<Runnable> writes = work -> transactions.executeWithoutResult(status -> {
            fence.run();
            work.run();
        });
        return new RunRecorder(id, run, started, jdbc, key, roster, writes);
    }

    /** Returns a keyed hash by which processes with the same key learn that they have the same secret. */
    public String fingerprint(String secret) {
        return key.hash(FINGERPRINT, "secret", secret);
    }

    /** Removes a run that was not completed, since its process died. */
    public void forgetUnfinished(long id) {
        runs.deleteUnfinished(id);
    }

    /** Returns the completed runs, the latest day first. */
    public List<RecordedRun> runs() {
        return runs.completed();
    }

    /**
     * Returns the states of the people with an employee number, in the order of the days. Several employers may have
     * the same number.
     *
     * @param employer of the person; without it, leading zeros of the number make no difference
     */
    public List<List<PastPersonState>> of(String employeeNo, Optional<String> employer) {
        String column = employer.isPresent() ? "person_key" : "number_key";
        String hash = employer.map(name -> StaffNumber.of(employeeNo, name).personHash(key))
                .orElseGet(() -> new StaffNumber(employeeNo, "").numberHash(key));
        Map<Long, RecordedRun> known =
                runs.completed().stream().collect(Collectors.toMap(RecordedRun::id, Function.identity()));
        Map<String, List<PastPersonState>> found = new LinkedHashMap<>();
        jdbc.query(
                "select run_id, " + PersonRepository.COLUMNS
                        + " from history_person join history_run on id = run_id where " + column
                        + " = ? and completed is not null order by as_of, completed, run_id",
                row -> {
                    RecordedPerson person = PersonRepository.person(row);
                    RecordedRun run = known.get(row.getLong("run_id"));
                    if (run != null) {
                        found.computeIfAbsent(person.key().person(), each -> new ArrayList<>())
                                .add(new PastPersonState(run, person.state()));
                    }
                },
                hash);
        return List.copyOf(found.values());
    }

    /**
     * Returns the totals of a person in the runs before a day, which are looked up only when they matter. Where the
     * employer is unknown, the same employee number on another roster may be of another person.
     *
     * @param roster the name of the series of runs of the person's roster
     */
    public EarlierRuns earlierRuns(Employee employee, String roster, LocalDate day) {
        return EarlierRuns.of(() -> totals(employee, roster, day));
    }

    private SortedMap<LocalDate, Integer> totals(Employee employee, String roster, LocalDate day) {
        SortedMap<LocalDate, Integer> totals = new TreeMap<>();
        RowCallbackHandler add = row -> totals.put(row.getDate(1).toLocalDate(), row.getInt(2));
        employee.confirmed(Fact.EMPLOYEE_NO).filter(number -> !number.isBlank()).ifPresent(number -> {
            String employer = employee.confirmed(Fact.EMPLOYER).orElse("");
            String person = StaffNumber.of(number, employer).personHash(key);
            if (employer.isEmpty()) {
                jdbc.query(TOTALS_ON_A_ROSTER, add, roster, person, Date.valueOf(day));
            } else {
                jdbc.query(TOTALS, add, person, Date.valueOf(day));
            }
        });
        return totals;
    }

    /** Returns the runs that were completed before a day, the earliest first. */
    public List<RecordedRun> completedBefore(LocalDate day) {
        return runs.completedBefore(day);
    }

    /** Removes runs, with the states of their people. */
    public void remove(List<RecordedRun> old) {
        old.forEach(run -> runs.delete(run.id()));
    }
}
