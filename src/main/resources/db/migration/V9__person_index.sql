-- The totals of a person in earlier runs are looked up one person at a time, among those of all rosters and months. The
-- index makes storing a person slower by some thirty microseconds; without it, each person has all rows read. Where the
-- employer is unknown, many rosters may have the same number, so the run comes second.

create index if not exists history_person_key on history_person (person_key, run_id);
