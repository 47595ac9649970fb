create schema if not exists planning;

-- A criteria set that people keep; what it says stands in its versions.
create table planning.criteria_set (
  id uuid primary key,
  version int not null check (version > 0)
);

-- One wording of it. A plan names set and version, so a version never changes and is never deleted.
create table planning.criteria_version (
  criteria_set uuid not null references planning.criteria_set,
  version int not null check (version > 0),
  text text not null check (text <> ''),
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null,
  primary key (criteria_set, version)
);

create function planning.keep_criteria() returns trigger language plpgsql as $$
begin
  raise exception 'A version of a criteria set is never changed or deleted';
end $$;

create trigger criteria_version_is_frozen before update or delete on planning.criteria_version
  for each row execute function planning.keep_criteria();
