-- Goals of the municipality, of its areas and of cluster teams; each may hang on one of a higher level.
-- A goal is agreed as it stands when the agreed edition is the present one.
create table leadership.goal (
  id uuid primary key,
  level text not null check (level in ('municipality', 'area', 'cluster')),
  place uuid,
  profile_area text not null,
  parent uuid references leadership.goal,
  text text not null check (text <> ''),
  signs text not null default '',
  measures text not null default '',
  due date,
  agreed_edition int,
  closed_on date,
  outcome text check (outcome in ('reached', 'dropped')),
  closing_note text not null default '',
  origin_kind text,
  origin_id uuid,
  origin_url text,
  made_at timestamptz not null,
  made_by text not null,
  edition int not null default 1,
  check ((level = 'municipality') = (place is null)),
  check ((closed_on is null) = (outcome is null)),
  check (parent <> id),
  check (level <> 'municipality' or parent is null)
);
create index goal_of on leadership.goal (place, profile_area);
create index goal_below on leadership.goal (parent) where parent is not null;
create unique index goal_of_origin on leadership.goal (place, origin_kind, origin_id, profile_area) where origin_id is not null;

-- How each goal read, edition by edition.
create table leadership.goal_edition (
  goal uuid not null references leadership.goal,
  edition int not null,
  text text not null,
  signs text not null,
  measures text not null,
  due date,
  at timestamptz not null,
  by_name text not null,
  primary key (goal, edition)
);

-- What is to be done so that the goal is reached; the owner is of the team.
create table leadership.goal_step (
  id uuid primary key,
  goal uuid not null references leadership.goal,
  what text not null check (what <> ''),
  owner uuid,
  due date not null,
  done_on date,
  dropped_on date,
  made_at timestamptz not null,
  check (done_on is null or dropped_on is null)
);
create index goal_step_of on leadership.goal_step (goal);
create index goal_step_open on leadership.goal_step (owner, due) where done_on is null and dropped_on is null;

-- What was seen of the goal's signs, and how far it therefore is.
create table leadership.goal_evidence (
  id uuid primary key,
  goal uuid not null references leadership.goal,
  progress text not null check (progress in ('nothing', 'begun', 'visible', 'rooted')),
  text text not null check (text <> ''),
  at timestamptz not null,
  by_name text not null
);
create index goal_evidence_of on leadership.goal_evidence (goal, at);
