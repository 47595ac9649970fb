-- Versions of templates that people have written; those that come with the program are files. A version never changes.
create table processplan.template (
  key text not null check (key <> ''),
  version int not null check (version > 0),
  text text not null,
  note text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (key, version)
);

create table processplan.plan (
  id uuid primary key,
  -- Counts changes of anything in it, so that what would follow from a move is asked again.
  version int not null default 0,
  title text not null check (title <> ''),
  template text not null,
  template_version int not null,
  -- The decision that it carries out, once there is one.
  decision uuid unique,
  decided_on date not null,
  effective_on date not null,
  -- The form that it was made from, so that sending it twice makes one.
  form text unique,
  made_at timestamptz not null,
  made_by text not null,
  closed_at timestamptz,
  check (effective_on > decided_on)
);

create table processplan.activity (
  id uuid primary key,
  plan uuid not null references processplan.plan,
  key text not null,
  -- Where it is described; empty for what was added to this plan.
  template_version int,
  area uuid,
  area_name text,
  begins date not null,
  ends date not null,
  confirmed boolean not null default false,
  by_hand boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'begun', 'done', 'not_applicable')),
  state_on date,
  state_by text,
  reason text,
  link text not null default '',
  version int not null default 0,
  unique nulls not distinct (plan, key, area),
  check (ends >= begins),
  check ((area is null) = (area_name is null)),
  check ((state = 'waiting') = (state_on is null)),
  check ((state = 'not_applicable') = (reason is not null))
);

-- What an activity that was added to one plan is.
create table processplan.own_activity (
  plan uuid not null references processplan.plan,
  key text not null,
  title text not null check (title <> ''),
  description text not null,
  deliverable text not null,
  theme text not null,
  owner text not null,
  audiences text[] not null,
  needs text[] not null,
  primary key (plan, key)
);

-- All dates that an activity ever had, with who set them and why.
create table processplan.activity_date (
  number bigint generated always as identity primary key,
  activity uuid not null references processplan.activity,
  -- What was changed together has one cause; empty for the first dates.
  cause uuid,
  begins date not null,
  ends date not null,
  confirmed boolean not null,
  reason text not null,
  set_at timestamptz not null,
  set_by text not null,
  check (ends >= begins)
);
create index activity_date_activity on processplan.activity_date (activity, number);
create index activity_date_set_at on processplan.activity_date (set_at) where cause is not null;

create table processplan.gate (
  plan uuid not null references processplan.plan,
  key text not null,
  opened_on date not null,
  opened_by text not null,
  primary key (plan, key)
);
