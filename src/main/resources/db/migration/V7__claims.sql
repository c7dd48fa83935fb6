-- Processes that share a database, and the workbooks that they work on, by the hash of the workbook's path. An embedded
-- database has one process, and no rows here.

create table if not exists run_process (
    id varchar(36) not null primary key,
    machine varchar(255) not null,
    heartbeat timestamp with time zone not null
);

create table if not exists run_claim (
    file_key varchar(64) not null primary key,
    process varchar(36) not null
);
