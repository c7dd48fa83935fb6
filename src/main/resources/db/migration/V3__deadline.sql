-- The day to act by, and whether a person is to be acted on. Rows of earlier runs know neither: their last safe day was
-- the deadline, and their outlook tells whether they were to be acted on.

alter table history_person add column if not exists deadline date;
alter table history_person add column if not exists to_act_on boolean;
