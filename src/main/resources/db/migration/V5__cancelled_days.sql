-- The days to come of earlier runs that no longer apply, by the kind of day. Calendars show them as cancelled until they
-- are past. A run has those that it has cancelled and those of the run before.

create table if not exists history_cancelled (
    run_id bigint not null references history_run (id) on delete cascade,
    person_key varchar(32) not null,
    kind varchar(32) not null,
    cancelled_day date not null,
    primary key (run_id, person_key, kind)
);

-- Each roster looks for its own run before, among those of all rosters and months.

create index if not exists history_run_roster on history_run (roster);
