-- What the municipality wants to save a year on leadership. A version never changes; the last one counts.
create table processplan.saving_target (
  version int primary key check (version > 0),
  kroner bigint not null check (kroner between 0 and 100000000000),
  -- Where the target is decided, such as a budget agreement.
  source text not null,
  set_at timestamptz not null,
  set_by text not null
);
