-- How often a roster, and the end of a run, were begun. A process that leaves its task to others takes its attempt back.

alter table monthly_roster add column if not exists attempts integer default 0 not null;
alter table monthly_run add column if not exists end_attempts integer default 0 not null;

-- What is in the file that marks the folder which machines share, in the only row. A folder without it is another one, or
-- the empty place of one that is not mounted.

create table if not exists shared_folder (
    place integer not null primary key,
    mark varchar(36) not null
);
