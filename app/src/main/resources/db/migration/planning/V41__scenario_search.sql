-- The engine at work in a scenario: it places what is free, or mends what is broken. What it finds becomes one act, unless
-- the scenario has gone on meanwhile; then it is kept here, and people may take of it what still fits.
create table planning.scenario_search (
  id uuid primary key,
  scenario uuid not null references planning.scenario,
  revision int not null check (revision >= 0),
  kind text not null check (kind in ('complete', 'rearrange', 'repair')),
  seconds int not null check (seconds between 1 and 3600),
  form text not null unique,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  areas uuid[],
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'applied', 'overtaken', 'nothing', 'cancelled', 'failed')),
  attempt int not null default 0,
  cancel_asked boolean not null default false,
  started_at timestamptz,
  ended_at timestamptz,
  millis bigint not null default 0,
  value double precision,
  broken double precision,
  iterations bigint not null default 0,
  differences jsonb,
  act_revision int,
  reference text,
  check ((ended_at is not null) = (state not in ('waiting', 'running'))),
  check ((act_revision is not null) = (state = 'applied')),
  check ((reference is not null) = (state = 'failed'))
);
create index scenario_search_latest on planning.scenario_search (scenario, asked_at);
create unique index scenario_search_one_at_a_time on planning.scenario_search (scenario)
  where state in ('waiting', 'running');
comment on column planning.scenario_search.areas is 'Where the one who asked may change something; null: everywhere.';
