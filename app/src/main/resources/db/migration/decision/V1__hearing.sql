create schema if not exists decision;
create extension if not exists btree_gist;

-- What is put forward, to whom and when. Whether it is open follows from its days and is not stored.
create table decision.hearing (
  id uuid primary key,
  version int not null default 1,
  form text not null unique,
  title text not null check (title <> ''),
  introduction text not null check (introduction <> ''),
  scenario uuid not null,
  scenario_revision int not null check (scenario_revision >= 0),
  scenario_name text not null,
  scenario_day date not null,
  first_day date not null,
  last_day date not null,
  audience text not null check (audience in ('INVITED', 'EVERYBODY')),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  announced_at timestamptz,
  summarised_at timestamptz,
  check (last_day >= first_day),
  check (summarised_at is null or announced_at is not null)
);

-- The proposal as it was put forward: a published revision does not change, and people must always be able to read
-- what they answered.
create table decision.hearing_cluster (
  hearing uuid not null references decision.hearing,
  cluster uuid not null,
  place int not null,
  name text not null,
  kind text not null,
  members jsonb not null,
  primary key (hearing, cluster),
  unique (hearing, place)
);

-- A second period for chosen clusters only.
create table decision.prolongation (
  id uuid primary key,
  hearing uuid not null references decision.hearing,
  first_day date not null,
  last_day date not null,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by_name text not null,
  check (last_day >= first_day),
  constraint one_period_at_a_time exclude using gist (hearing with =, daterange(first_day, last_day, '[]') with &&)
);

create table decision.prolongation_cluster (
  prolongation uuid not null references decision.prolongation,
  hearing uuid not null,
  cluster uuid not null,
  primary key (prolongation, cluster),
  foreign key (hearing, cluster) references decision.hearing_cluster
);

-- Who was asked. The secret of a party's link is kept as its hash only.
create table decision.party (
  id uuid primary key,
  hearing uuid not null references decision.hearing,
  name text not null check (name <> ''),
  email text not null check (email like '_%@_%'),
  kind text not null check (kind in ('board', 'med', 'union', 'umbrella', 'other')),
  secret bytea unique,
  invited_at timestamptz,
  unique (hearing, name),
  check ((secret is null) = (invited_at is null))
);

create table decision.outgoing_mail (
  id uuid primary key,
  hearing uuid not null references decision.hearing,
  recipient text not null,
  subject text not null,
  body text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  failure text
);
create index outgoing_mail_waiting on decision.outgoing_mail (made_at) where sent_at is null;
create index outgoing_mail_hearing on decision.outgoing_mail (hearing, made_at);
