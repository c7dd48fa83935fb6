-- A monthly run that several processes share: its request without a password, its rosters, and the parts of its end that
-- are done. The one that is not over has a mark, which is unique. Requests and results are JSON without personal data.

create table if not exists monthly_run (
    id varchar(36) not null primary key,
    request varchar(8000) not null,
    begun timestamp with time zone not null,
    ended timestamp with time zone,
    open_mark varchar(4) unique
);

create table if not exists monthly_roster (
    run_id varchar(36) not null,
    number integer not null,
    file varchar(1000) not null,
    result varchar(16000),
    finished boolean default false not null,
    primary key (run_id, number),
    foreign key (run_id) references monthly_run (id) on delete cascade
);

create table if not exists monthly_end (
    run_id varchar(36) not null,
    number integer not null,
    result varchar(16000) not null,
    primary key (run_id, number),
    foreign key (run_id) references monthly_run (id) on delete cascade
);

-- The tasks of db-scheduler, as its documentation gives them.

create table if not exists scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data ${bytes},
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index if not exists execution_time_index on scheduled_tasks (execution_time);
create index if not exists last_heartbeat_index on scheduled_tasks (last_heartbeat);
