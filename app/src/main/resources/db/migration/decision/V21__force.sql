-- How a decision changes the register on its day. `version` counts what people do to it.
create table decision.enforcement (
  dossier uuid primary key references decision.ruling,
  day date not null,
  text text not null check (text <> ''),
  state text not null default 'planned' check (state in ('planned', 'withdrawn', 'in_force')),
  version int not null default 0,
  tried_on date,
  hindrances text not null default '[]' check (hindrances is json array),
  applied_at timestamptz,
  check ((applied_at is not null) = (state = 'in_force'))
);
create index enforcement_planned on decision.enforcement (day) where state = 'planned';

create function decision.keep_enforcement() returns trigger language plpgsql as $$
begin
  raise exception 'What is in force is changed by a new decision';
end $$;

create trigger enforcement_in_force_is_frozen before update or delete on decision.enforcement
  for each row when (old.state = 'in_force') execute function decision.keep_enforcement();

-- One change each, in the order they are applied. What was derived stays beside what it was corrected to.
create table decision.change_line (
  dossier uuid not null references decision.enforcement,
  number int not null check (number > 0),
  derived text check (derived is json object),
  change text not null check (change is json object),
  left_out boolean not null default false,
  primary key (dossier, number)
);

-- Who did what to the lines, and why.
create table decision.change_act (
  dossier uuid not null references decision.enforcement,
  number int not null,
  kind text not null check (kind in ('left_out', 'taken_in', 'corrected', 'added', 'derived_again', 'withdrawn', 'resumed')),
  line int,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by_name text not null,
  primary key (dossier, number)
);
