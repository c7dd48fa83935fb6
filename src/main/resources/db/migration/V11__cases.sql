-- How far the application of a person was, the day of its filing, and the last day with an open counter on which filing
-- was safe. Rows of earlier runs know none of them, and what HR writes about a case besides is not stored.

alter table history_person add column if not exists case_state varchar(20);
alter table history_person add column if not exists filed_on date;
alter table history_person add column if not exists last_counter date;
