-- What is kept of earlier runs. Of a person there are keyed hashes, points and dates: no number, name, birth date,
-- pay or nationality. The id of a run is that of its job instance.

create table history_run (
    id bigint not null primary key,
    roster varchar(255) not null,
    input_sha256 varchar(64) not null,
    as_of date not null,
    rulebook varchar(200) not null,
    options varchar(500) not null,
    key_id varchar(16) not null,
    started timestamp not null,
    completed timestamp,
    people integer not null,
    unknown integer not null,
    problems integer not null
);

create table history_outlook (
    run_id bigint not null references history_run (id) on delete cascade,
    outlook varchar(32) not null,
    people integer not null,
    primary key (run_id, outlook)
);

-- People stand in the order of the roster. Hashes have no order, and an index of them no place that is near: it would
-- make each of a hundred thousand rows a search on the disk. Runs are read whole instead.
create table history_person (
    run_id bigint not null,
    seat integer not null,
    person_key varchar(32) not null,
    number_key varchar(32) not null,
    outlook varchar(32) not null,
    points_as_of integer,
    points_at_filing integer,
    points_at_expiry integer,
    age_loss integer,
    opens_on date,
    recommended date,
    last_safe date,
    expires_on date,
    pay varchar(8) not null,
    experience varchar(8) not null,
    evidence varchar(8) not null,
    data varchar(8) not null,
    primary key (run_id, seat),
    foreign key (run_id) references history_run (id) on delete cascade
);
