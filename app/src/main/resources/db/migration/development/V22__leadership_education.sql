-- What the municipality wants of its leaders' education; the last version counts.
create table development.education_aim (
  version int primary key,
  level text not null check (level in ('academy', 'diploma', 'master')),
  -- By the end of which year.
  target_year int not null check (target_year between 2000 and 2100),
  -- Share of the leaders, in percent.
  target int not null check (target between 1 and 100),
  -- How long the education usually takes.
  months int not null check (months between 1 and 120),
  positions text[] not null check (cardinality(positions) > 0),
  set_at timestamptz not null,
  set_by text not null
);

-- What a municipality begins with until it sets its own.
insert into development.education_aim (version, level, target_year, target, months, positions, set_at, set_by)
values (1, 'diploma', 2030, 100, 36,
        array['cluster_leader', 'department_leader', 'institution_leader', 'pedagogical_leader'], now(), 'system');

-- What was agreed with a leader; whether they have begun or ended stands in the register.
create table development.education_plan (
  person uuid primary key,
  version int not null default 1,
  -- When they are to begin, or began.
  begins_on date,
  -- The last day on which they may begin.
  agreed_by date,
  -- When they expect to end, where it is not the usual time.
  ends_on date,
  check (ends_on is null or begins_on is null or ends_on > begins_on)
);
