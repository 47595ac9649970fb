-- Versions of the usual course of a negotiation that people have written; version 1 comes with the program as a file.
create table processplan.meeting_template (
  version int primary key check (version > 1),
  text text not null,
  note text not null,
  made_at timestamptz not null,
  made_by text not null
);
