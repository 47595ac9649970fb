-- A professional disagreement and how it was settled; seen by those it concerns.
create table leadership.disagreement (
  id uuid primary key,
  form uuid not null unique,
  version int not null default 0,
  cluster uuid not null,
  -- The whole team, or two of the chain.
  circle text not null check (circle in ('team', 'chain')),
  about text not null check (about in ('task', 'goal', 'decision', 'other')),
  title text not null check (title <> ''),
  matter text not null check (matter <> ''),
  heard text not null default '',
  raised_by uuid not null,
  made_at timestamptz not null,
  settled_on date,
  settled_how text check (settled_how in ('agreed', 'decided', 'tried', 'dropped')),
  settled_by text not null default '',
  outcome text not null default '',
  learnt text not null default '',
  check ((settled_on is null) = (settled_how is null)),
  check (settled_on is null or (settled_by <> '' and outcome <> ''))
);
create index on leadership.disagreement (cluster);

-- Who it concerns besides the team: the two of a chain, and leaders that it was taken up to.
create table leadership.disagreement_party (
  disagreement uuid not null references leadership.disagreement,
  person uuid not null,
  taken_up_at timestamptz,
  taken_up_by uuid,
  primary key (disagreement, person)
);

create table leadership.disagreement_view (
  id uuid primary key,
  disagreement uuid not null references leadership.disagreement,
  person uuid not null,
  text text not null check (text <> ''),
  at timestamptz not null
);
create index on leadership.disagreement_view (disagreement, at);
