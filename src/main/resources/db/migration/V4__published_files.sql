-- Which run has published to a file last, by the hash of the file's path. The number is that of a job execution.

create table if not exists published_file (
    file_key varchar(64) not null primary key,
    execution_id bigint not null
);
