-- Counts changes of the list of channels, so that two people who write it notice each other.
create table publishing.channel_list (
  single boolean primary key default true check (single),
  version int not null default 1
);
insert into publishing.channel_list default values;
