-- Why the register changed. A reason (a decision, say) is applied once: its key is taken in the transaction that
-- changes the register, so that of two nodes that begin together only one does it.
create table organisation.applied_reason (
  kind text not null check (kind <> ''),
  id uuid not null,
  text text not null check (text <> ''),
  day date not null,
  changes int not null check (changes >= 0),
  applied_at timestamptz not null,
  applied_by text not null,
  primary key (kind, id)
);
create index applied_reason_day on organisation.applied_reason (day);

-- Which rows began or ended for a reason. Rows are named by their table, their key and the day, not by a foreign
-- key: they may be corrected later, and the reason stays with what it did.
create table organisation.fact_reason (
  number bigint generated always as identity primary key,
  of_table text not null,
  fact text not null,
  day date not null,
  what text not null check (what in ('begin', 'end')),
  reason_kind text not null,
  reason_id uuid not null,
  foreign key (reason_kind, reason_id) references organisation.applied_reason
);
create index fact_reason_fact on organisation.fact_reason (fact);
create index fact_reason_reason on organisation.fact_reason (reason_kind, reason_id);
