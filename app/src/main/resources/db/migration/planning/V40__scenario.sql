-- A structure that people work on, apart from the register. What it began with: the institutions as they stood on the
-- day, the criteria it is judged by, and the clusters that everything done later differs from. Never changed afterwards.
create table planning.scenario (
  id uuid primary key,
  name text not null check (name <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  form text not null unique,
  origin text not null check (origin in ('today', 'proposal', 'scenario')),
  origin_id uuid,
  origin_revision int check (origin_revision >= 0),
  day date not null,
  filter jsonb not null,
  track text not null check (track in ('municipal', 'self_owning', 'both')),
  criteria_name text not null,
  criteria_version int not null check (criteria_version > 0),
  criteria text not null,
  sites jsonb not null,
  institutions int not null check (institutions >= 0),
  areas uuid[] not null,
  baseline jsonb not null,
  check ((origin = 'today') = (origin_id is null)),
  check ((origin = 'scenario') = (origin_revision is not null))
);

create function planning.keep_scenario() returns trigger language plpgsql as $$
begin
  raise exception 'What a scenario began with, and what was done in it, is never changed';
end $$;

create trigger scenario_is_frozen before update on planning.scenario
  for each row execute function planning.keep_scenario();

-- How far it has come: its revision counts every act, undo and redo; the position is the last act in force, 0 for none.
create table planning.scenario_head (
  scenario uuid primary key references planning.scenario,
  revision int not null default 0 check (revision >= 0),
  position int not null default 0 check (position >= 0),
  clusters int not null check (clusters >= 0),
  changed_at timestamptz not null,
  changed_by_name text not null
);

-- One act with the values before and after, so that it can be taken back exactly. An act that was undone when another
-- was done is dropped: it stays as a row and can no longer be redone.
create table planning.scenario_act (
  scenario uuid not null references planning.scenario,
  number int not null check (number > 0),
  kind text not null,
  told jsonb not null,
  differences jsonb not null,
  dropped_at int check (dropped_at > 0),
  primary key (scenario, number)
);

-- What happened, step by step: replayed to any revision it gives the structure of that revision.
create table planning.scenario_step (
  scenario uuid not null,
  revision int not null check (revision > 0),
  kind text not null check (kind in ('act', 'undo', 'redo')),
  act int not null,
  done_at timestamptz not null,
  done_by text not null,
  done_by_name text not null,
  primary key (scenario, revision),
  foreign key (scenario, act) references planning.scenario_act
);

create trigger scenario_step_is_frozen before update or delete on planning.scenario_step
  for each row execute function planning.keep_scenario();

-- A revision that was made public. Later acts do not change it.
create table planning.scenario_publication (
  scenario uuid not null references planning.scenario,
  revision int not null check (revision >= 0),
  published_at timestamptz not null,
  published_by text not null,
  published_by_name text not null,
  primary key (scenario, revision)
);
