-- What an institution stands for, in its own words: institutions of one cluster may differ in it.
alter table organisation.institution add column profile text;
