-- A keyed hash of the number of years of experience that the roster tells, and the day of the first run that saw it.

alter table history_person add column if not exists years varchar(8);
alter table history_person add column if not exists years_since date;
