-- A keyed hash of the number of years of experience that the roster tells, and the day of the first run that saw it.
-- The embedded database commits each statement at once: every one can be done again.

alter table history_person add column if not exists years varchar(8);
alter table history_person add column if not exists years_since date;
