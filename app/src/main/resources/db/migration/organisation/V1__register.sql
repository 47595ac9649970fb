-- The register in valid time: every row says from which day, until which day it is true, and the keys
-- `without overlaps` make two truths for one day impossible. A change ends a row and begins another;
-- a correction replaces a row and keeps the wrong one in `superseded`.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create schema organisation;

create table organisation.age_group (
  code text primary key,
  from_years int not null,
  to_years int not null check (to_years > from_years),
  position int not null
);
insert into organisation.age_group values
  ('nursery', 0, 3, 1),
  ('toddler', 2, 4, 2),
  ('kindergarten', 3, 6, 3),
  ('after_school', 6, 10, 4),
  ('club', 10, 18, 5),
  ('unspecified', 0, 18, 6);

create table organisation.area (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  name text not null check (name <> ''),
  primary key (id, valid without overlaps),
  exclude using gist (name with =, valid with &&)
);

create table organisation.umbrella (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  name text not null check (name <> ''),
  primary key (id, valid without overlaps),
  exclude using gist (name with =, valid with &&)
);

create table organisation.legal_unit (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  name text not null check (name <> ''),
  cvr text check (cvr ~ '^[0-9]{8}$'),
  primary key (id, valid without overlaps)
);

create table organisation.cluster (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  name text not null check (name <> ''),
  kind text not null check (kind in ('municipal', 'self_owning', 'special', 'network')),
  area uuid,
  primary key (id, valid without overlaps),
  foreign key (area, period valid) references organisation.area (id, period valid),
  exclude using gist (name with =, valid with &&)
);

create table organisation.institution (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  name text not null check (name <> ''),
  type text not null check (type in
    ('nursery', 'kindergarten', 'integrated', 'after_school', 'club', 'special', 'family_daycare', 'other')),
  ownership text not null check (ownership in ('municipal', 'self_owning', 'private', 'outsourced')),
  area uuid,
  umbrella uuid,
  legal_unit uuid,
  website text,
  budget numeric(14, 2),
  staff numeric(8, 2),
  primary key (id, valid without overlaps),
  foreign key (area, period valid) references organisation.area (id, period valid),
  foreign key (umbrella, period valid) references organisation.umbrella (id, period valid),
  foreign key (legal_unit, period valid) references organisation.legal_unit (id, period valid)
);
create index institution_valid on organisation.institution using gist (valid);
create index institution_name on organisation.institution using gin (name gin_trgm_ops);

create table organisation.unit (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  institution uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('main', 'house', 'outpost', 'pickup', 'bus', 'other')),
  address text,
  postal_code text,
  town text,
  district text,
  municipality text,
  address_uuid uuid,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  primary key (id, valid without overlaps),
  foreign key (institution, period valid) references organisation.institution (id, period valid),
  check ((latitude is null) = (longitude is null))
);
create index unit_institution on organisation.unit (institution);
create unique index unit_one_main on organisation.unit (institution, valid) where kind = 'main';

-- Places (capacity) and enrolled children by age group; no row = not known.
create table organisation.places (
  unit uuid not null,
  age_group text not null references organisation.age_group,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  places int check (places >= 0),
  children int check (children >= 0),
  primary key (unit, age_group, valid without overlaps),
  foreign key (unit, period valid) references organisation.unit (id, period valid),
  check (places is not null or children is not null)
);

create table organisation.membership (
  institution uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  cluster uuid not null,
  primary key (institution, valid without overlaps),
  foreign key (institution, period valid) references organisation.institution (id, period valid),
  foreign key (cluster, period valid) references organisation.cluster (id, period valid)
);
create index membership_cluster on organisation.membership (cluster);

-- What others call it: number in the municipality, organisation number, national number, P-number …
-- Some kinds are shared by several institutions, the rest name one at a time.
create table organisation.external_id (
  kind text not null,
  value text not null check (value <> ''),
  entity_kind text not null check (entity_kind in
    ('area', 'umbrella', 'legal_unit', 'cluster', 'institution', 'unit', 'person')),
  entity uuid not null,
  shared boolean not null default false,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  primary key (kind, value, entity, valid without overlaps),
  exclude using gist (kind with =, value with =, entity_kind with =, valid with &&) where (not shared)
);
create index external_id_entity on organisation.external_id (entity);

create table organisation.person (
  id uuid primary key,
  name text not null check (name <> ''),
  email text,
  phone text
);

create table organisation.employment (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  person uuid not null references organisation.person,
  institution uuid,
  position text not null check (position in
    ('institution_leader', 'pedagogical_leader', 'deputy', 'cluster_leader', 'department_leader',
     'pedagogue', 'assistant', 'consultant', 'area_manager', 'administration', 'other')),
  share numeric(4, 3) not null check (share > 0 and share <= 1),
  terms text not null check (terms in ('agreement', 'civil_servant')),
  education text,
  leadership_education text not null default 'none' check (leadership_education in ('none', 'started', 'done')),
  seniority_from date,
  primary key (id, valid without overlaps),
  foreign key (institution, period valid) references organisation.institution (id, period valid)
);
create index employment_person on organisation.employment (person);
create index employment_institution on organisation.employment (institution);

-- Who leads what: the leadership chain is read from these rows, for any day.
create table organisation.role (
  id uuid not null,
  valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
  person uuid not null references organisation.person,
  kind text not null check (kind in
    ('head_of_administration', 'area_manager', 'cluster_leader', 'institution_leader', 'pedagogical_leader')),
  area uuid,
  cluster uuid,
  institution uuid,
  primary key (id, valid without overlaps),
  foreign key (area, period valid) references organisation.area (id, period valid),
  foreign key (cluster, period valid) references organisation.cluster (id, period valid),
  foreign key (institution, period valid) references organisation.institution (id, period valid),
  check ((kind = 'head_of_administration' and num_nonnulls(area, cluster, institution) = 0)
      or (kind = 'area_manager' and area is not null and num_nonnulls(cluster, institution) = 0)
      or (kind = 'cluster_leader' and cluster is not null and num_nonnulls(area, institution) = 0)
      or (kind in ('institution_leader', 'pedagogical_leader') and institution is not null
          and num_nonnulls(area, cluster) = 0)),
  exclude using gist (kind with =, area with =, valid with &&) where (kind = 'area_manager'),
  exclude using gist (kind with =, cluster with =, valid with &&) where (kind = 'cluster_leader'),
  exclude using gist (institution with =, valid with &&) where (kind in ('institution_leader', 'pedagogical_leader'))
);
create index role_person on organisation.role (person);

-- Rows that were wrong, as they stood, with who corrected them, when and why.
create table organisation.superseded (
  id bigint generated always as identity primary key,
  of_table text not null,
  was jsonb not null,
  corrected_at timestamptz not null,
  corrected_by text not null,
  reason text not null check (reason <> '')
);
