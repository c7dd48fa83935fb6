package org.hsproster.history;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hsproster.employee.CaseState;
import org.hsproster.renewal.Outlook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people of the runs, in the table {@code history_person}. */
record PersonRepository(JdbcTemplate jdbc) {

    static final String COLUMNS = "person_key, number_key, outlook, points_as_of, points_at_filing, points_at_expiry,"
            + " age_loss, opens_on, recommended, last_safe, expires_on, pay, experience, evidence, data,"
            + " years, years_since, deadline, to_act_on, case_state, filed_on, last_counter";
    private static final String INSERT = "insert into history_person (run_id, seat, " + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int[] TYPES = {
        Types.BIGINT,
        Types.INTEGER,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.INTEGER,
        Types.INTEGER,
        Types.INTEGER,
        Types.INTEGER,
        Types.DATE,
        Types.DATE,
        Types.DATE,
        Types.DATE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.DATE,
        Types.DATE,
        Types.BOOLEAN,
        Types.VARCHAR,
        Types.DATE,
        Types.DATE
    };

    /** Selects the columns that a comparison needs. */
    private static final String TO_COMPARE = "select person_key, '' as number_key, outlook, points_as_of,"
            + " points_at_filing, null as points_at_expiry, age_loss, opens_on, null as recommended,"
            + " last_safe, expires_on, pay, experience, evidence, data, years, years_since,"
            + " deadline, to_act_on, case_state, null as filed_on, null as last_counter"
            + " from history_person where run_id = ?";

    /**
     * Adds people to a run.
     *
     * @param first number of people whom the run has already
     */
    void insert(long run, int first, List<RecordedPerson> people) {
        List<Object[]> rows = new ArrayList<>();
        for (RecordedPerson person : people) {
            rows.add(values(run, first + rows.size(), person));
        }
        jdbc.batchUpdate(INSERT, rows, TYPES);
    }

    /** Returns the people of a run by their hashes, with what a comparison needs. */
    Map<String, RecordedPerson> of(long run) {
        Map<String, RecordedPerson> people = new HashMap<>();
        jdbc.query(
                TO_COMPARE,
                row -> {
                    RecordedPerson person = person(row);
                    people.put(person.key().person(), person);
                },
                run);
        return people;
    }

    /** Returns the hashes of the employee numbers of a run, by the hash of the person. */
    Map<String, String> numbers(long run) {
        Map<String, String> numbers = new HashMap<>();
        jdbc.query(
                "select person_key, number_key from history_person where run_id = ?",
                row -> {
                    numbers.put(row.getString(1), row.getString(2));
                },
                run);
        return numbers;
    }

    private static Object[] values(long run, int seat, RecordedPerson person) {
        PersonState state = person.state();
        Fingerprints fingerprints = person.fingerprints();
        return Stream.of(
                        run,
                        seat,
                        person.key().person(),
                        person.key().number(),
                        state.outlook().name(),
                        number(state.pointsAsOf()),
                        number(state.pointsAtFiling()),
                        number(state.pointsAtExpiry()),
                        number(state.ageLoss()),
                        day(state.opensOn()),
                        day(state.recommended()),
                        day(state.lastSafe()),
                        day(state.expiresOn()),
                        fingerprints.pay(),
                        fingerprints.experience(),
                        fingerprints.evidence(),
                        fingerprints.data(),
                        person.years().map(StatedYears::fingerprint).orElse(null),
                        day(person.years().map(StatedYears::since)),
                        day(state.deadline()),
                        state.isToActOn(),
                        state.application().state().map(CaseState::name).orElse(null),
                        day(state.application().filedOn()),
                        day(state.application().lastCounter()))
                .toArray();
    }

    static RecordedPerson person(ResultSet row) throws SQLException {
        Outlook outlook = Outlook.valueOf(row.getString("outlook"));
        return new RecordedPerson(
                new PersonKey(row.getString("person_key"), row.getString("number_key")),
                new PersonState(
                        outlook,
                        number(row, "points_as_of"),
                        number(row, "points_at_filing"),
                        number(row, "points_at_expiry"),
                        number(row, "age_loss"),
                        day(row, "opens_on"),
                        day(row, "recommended"),
                        day(row, "last_safe"),
                        day(row, "expires_on"),
                        deadline(row),
                        isToActOn(row, outlook),
                        application(row)),
                new Fingerprints(
                        row.getString("pay"),
                        row.getString("experience"),
                        row.getString("evidence"),
                        row.getString("data")),
                years(row));
    }

    /** Returns the deadline, or the last safe day for runs of versions without one. */
    private static Optional<LocalDate> deadline(ResultSet row) throws SQLException {
        Optional<LocalDate> deadline = day(row, "deadline");
        return deadline.isPresent() ? deadline : day(row, "last_safe");
    }

    private static boolean isToActOn(ResultSet row, Outlook outlook) throws SQLException {
        boolean isToActOn = row.getBoolean("to_act_on");
        return row.wasNull() ? outlook.isToActOn() : isToActOn;
    }

    private static RecordedCase application(ResultSet row) throws SQLException {
        return new RecordedCase(
                Optional.ofNullable(row.getString("case_state")).flatMap(RecordedCase::state),
                day(row, "filed_on"),
                day(row, "last_counter"));
    }

    private static Optional<StatedYears> years(ResultSet row) throws SQLException {
        @Nullable String fingerprint = row.getString("years");
        return fingerprint == null
                ? Optional.empty()
                : day(row, "years_since").map(since -> new StatedYears(fingerprint, since));
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static @Nullable Date day(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
