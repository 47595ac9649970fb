-- A team's assessment of its leadership. What was answered anonymously lies in `survey`; the members' own sheets lie here and are
-- shown to nobody but themselves; `members` holds what is told of them, made once at closing.
create table leadership.assessment (
  id uuid primary key,
  cluster uuid not null,
  cluster_name text not null,
  area uuid,
  area_name text not null,
  number int not null check (number > 0),
  form uuid not null unique,
  opened date not null,
  closes date not null check (closes >= opened),
  closed date,
  round uuid,
  asks_manager boolean not null,
  self_version int not null,
  others_version int not null,
  members jsonb,
  version int not null default 0,
  unique (cluster, number)
);
create unique index assessment_one_open on leadership.assessment (cluster) where closed is null;
create index assessment_closed on leadership.assessment (closed) where closed is not null;

-- kind: member (seen by that person only) or manager (given by name; the team sees it).
create table leadership.assessment_sheet (
  assessment uuid not null references leadership.assessment,
  person uuid not null,
  kind text not null check (kind in ('member', 'manager')),
  sheet jsonb not null,
  primary key (assessment, person, kind)
);

create table leadership.assessment_joint (
  assessment uuid not null references leadership.assessment,
  area text not null,
  level int not null check (level between 1 and 5),
  evidence text not null,
  primary key (assessment, area)
);

create table leadership.assessment_focus (
  id uuid primary key,
  assessment uuid not null references leadership.assessment,
  area text not null,
  text text not null check (text <> ''),
  shared boolean not null,
  goal text not null,
  unique (assessment, area)
);
