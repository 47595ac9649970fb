-- The catalogue of tasks and competences in its versions. One at most is in work; a published one
-- stays as it is.
create table leadership.catalogue (
  version int primary key check (version > 0),
  made_at timestamptz not null,
  made_by text not null,
  published_on date
);
create unique index catalogue_in_work on leadership.catalogue ((published_on is null)) where published_on is null;

create table leadership.catalogue_task (
  catalogue int not null references leadership.catalogue,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  position int not null,
  kind text not null check (kind in ('STRATEGIC', 'ADMINISTRATIVE', 'PERSONNEL', 'PROFESSIONAL')),
  place text not null check (place in ('CLUSTER', 'HOUSE')),
  name_da text not null check (name_da <> ''),
  name_en text not null check (name_en <> ''),
  text_da text not null,
  text_en text not null,
  edition int not null default 1,
  primary key (catalogue, code)
);

-- Areas of the profile and tasks are named by their codes.
create table leadership.catalogue_competence (
  catalogue int not null references leadership.catalogue,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  position int not null,
  areas text[] not null,
  tasks text[] not null,
  name_da text not null check (name_da <> ''),
  name_en text not null check (name_en <> ''),
  text_da text not null,
  text_en text not null,
  edition int not null default 1,
  words tsvector generated always as
    (to_tsvector('pg_catalog.danish', name_da || ' ' || text_da || ' ' || name_en || ' ' || text_en)) stored,
  primary key (catalogue, code)
);

-- Who does what in a cluster. At most one version is in work; a settled one stays as it is.
create table leadership.distribution (
  id uuid primary key,
  cluster uuid not null,
  version int not null check (version > 0),
  catalogue int not null references leadership.catalogue,
  made_at timestamptz not null,
  made_by text not null,
  settled_on date,
  settled_by text,
  edition int not null default 1,
  note text not null default '',
  unique (cluster, version),
  check ((settled_on is null) = (settled_by is null))
);
create unique index distribution_in_work on leadership.distribution (cluster) where settled_on is null;

-- A task that the team has said something about: led by people, or by each leader in the own house.
create table leadership.placement (
  distribution uuid not null references leadership.distribution,
  task text not null,
  mode text not null check (mode in ('PEOPLE', 'EACH')),
  staff text not null default '',
  reason text not null default '',
  edition int not null default 1,
  primary key (distribution, task)
);

-- Names are those of the day on which it was said.
create table leadership.task_share (
  distribution uuid not null,
  task text not null,
  person uuid not null,
  name text not null,
  part text not null check (part in ('LEAD', 'HELP')),
  hours numeric(5, 2) not null check (hours between 0 and 60),
  primary key (distribution, task, person),
  foreign key (distribution, task) references leadership.placement
);
create index task_share_of on leadership.task_share (person);

-- What a leader looks after for all houses beside the tasks of the catalogue.
create table leadership.cross_cutting (
  id uuid primary key,
  distribution uuid not null references leadership.distribution,
  name text not null check (name <> ''),
  person uuid not null,
  person_name text not null,
  hours numeric(5, 2) not null check (hours between 0 and 60)
);
create index cross_cutting_of on leadership.cross_cutting (distribution);

-- Teams that have decided to show "who does what" to all staff.
create table leadership.shown_to_staff (
  cluster uuid primary key,
  since date not null,
  by_name text not null
);

-- What a person says of their own competences; confirmed by the one who leads them. A change takes
-- the confirmation away.
create table leadership.competence (
  person uuid not null,
  code text not null,
  level int not null check (level between 1 and 4),
  evidence text not null default '',
  said_on date not null,
  confirmed_on date,
  confirmed_by text,
  words tsvector generated always as (to_tsvector('pg_catalog.danish', evidence)) stored,
  primary key (person, code),
  check ((confirmed_on is null) = (confirmed_by is null))
);

-- Counts the changes of one person's competences, so that two pages that are open at once are noticed.
create table leadership.competence_edition (
  person uuid primary key,
  edition int not null
);

-- Who agreed to be found by what they can. The row that has no end is in force.
create table leadership.findable (
  person uuid not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (person, given_at)
);
create unique index findable_now on leadership.findable (person) where withdrawn_at is null;
