-- What counts as equal when an alternative is tested, in versions. Version 0 comes with the program and stands in no
-- table. The highest version is in force; a test names the version it was made with.
create table planning.alternative_tolerance (
  version int primary key check (version > 0),
  tolerances jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null
);

create trigger alternative_tolerance_is_frozen before update or delete on planning.alternative_tolerance
  for each row execute function planning.keep_alternative();
