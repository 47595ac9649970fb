-- A thing that a newer version of the list has no more, and that somebody told something about, stays with the words
-- of the version it came from. Empty where it is in the version that the cluster follows.
alter table processplan.equipment_item add column list_version int;
