-- Which key the hashes of this database are made with, by its id. All machines that use the database use this key: the
-- first one registers it in the only row.

create table if not exists history_key (
    place integer not null primary key,
    key_id varchar(16) not null
);
