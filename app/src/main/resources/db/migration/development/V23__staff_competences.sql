-- What the staff of a cluster can do, as their leader has registered it and they know of.
create table development.staff_competence (
  cluster uuid not null,
  person uuid not null,
  competence text not null,
  level int not null check (level between 1 and 4),
  -- The day on which leader and person spoke of it.
  spoken_on date not null,
  set_at timestamptz not null,
  set_by text not null,
  primary key (cluster, person, competence)
);
create index on development.staff_competence (person);

-- One version for the entries of a person, so that two leaders do not write over each other.
create table development.staff_sheet (
  cluster uuid not null,
  person uuid not null,
  version int not null default 1,
  primary key (cluster, person)
);

-- Competences that a cluster has added to the shipped ones.
create table development.cluster_competence (
  cluster uuid not null,
  code text not null,
  name text not null check (name <> ''),
  primary key (cluster, code)
);

-- How many of the staff are to have a competence, and how well.
create table development.competence_need (
  cluster uuid not null,
  competence text not null,
  people int not null check (people between 1 and 999),
  level int not null check (level between 1 and 4),
  primary key (cluster, competence)
);
create table development.need_sheet (
  cluster uuid primary key,
  version int not null default 1
);

-- The plan: who does what to grow, until when.
create table development.competence_step (
  id uuid primary key,
  version int not null default 1,
  cluster uuid not null,
  competence text not null,
  -- Nobody where it is for the whole house.
  person uuid,
  what text not null check (what <> ''),
  course uuid references development.course,
  due date not null,
  done_on date
);
create index on development.competence_step (cluster);
