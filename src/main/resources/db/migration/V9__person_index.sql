-- The totals of a person in earlier runs are looked up one person at a time, among those of all rosters and months. The
-- index makes storing a person slower by some thirty microseconds; without it, each person has all rows read.

create index if not exists history_person_key on history_person (person_key);
