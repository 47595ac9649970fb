-- Versions of the list of systems and tasks that people have written; version 1 comes with the program as a file.
create table processplan.equipment_list (
  version int primary key check (version > 1),
  text text not null,
  note text not null,
  made_at timestamptz not null,
  made_by text not null
);

-- A cluster whose systems and tasks are followed. Not every one is in the register yet.
create table processplan.equipped_cluster (
  cluster uuid primary key,
  name text not null,
  area uuid,
  list_version int not null,
  first_day date not null,
  -- What ends, so that accesses are withdrawn: the cluster, or the role of its leader.
  ends_on date,
  leader_left_on date,
  laid_out_at timestamptz not null,
  laid_out_by text not null
);

create table processplan.equipment_item (
  id uuid primary key,
  cluster uuid not null references processplan.equipped_cluster,
  key text not null,
  -- Counts changes, so that two people who change it notice each other.
  version int not null default 0,
  needed_from date not null,
  ordered_on date,
  ordered_by text,
  given_on date,
  withdrawn_on date,
  -- Why it is not needed.
  not_applicable text,
  unique (cluster, key),
  check ((ordered_on is null) = (ordered_by is null)),
  check (withdrawn_on is null or given_on is not null)
);
