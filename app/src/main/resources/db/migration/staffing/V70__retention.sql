-- Since when a campaign is over; the time that applicants' data are kept is counted from here.
alter table staffing.campaign add column ended_at timestamptz;
update staffing.campaign set ended_at = now() where state in ('ended', 'cancelled');

-- How long applicants' data are kept after that. The first version comes with the program; a version is never changed.
create table staffing.retention_rule (
  version int primary key check (version > 1),
  months int not null check (months between 1 and 36),
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null
);

-- Nothing of the campaign is deleted while a complaint runs.
create table staffing.retention_hold (
  id uuid primary key,
  campaign uuid not null references staffing.campaign,
  reason text not null check (reason <> ''),
  placed_at timestamptz not null,
  placed_by text not null,
  placed_by_name text not null,
  form text not null unique,
  released_at timestamptz,
  released_by text,
  released_by_name text,
  released_reason text check (released_reason <> ''),
  check (num_nonnulls(released_at, released_by, released_by_name, released_reason) in (0, 4))
);
create index retention_hold_campaign on staffing.retention_hold (campaign);

-- What was deleted by rule. A campaign that was taken up again may be deleted once more.
create table staffing.deletion (
  number bigint generated always as identity primary key,
  campaign uuid not null references staffing.campaign,
  rule_version int not null check (rule_version >= 1),
  months int not null,
  deleted_at timestamptz not null,
  entries int not null check (entries >= 0)
);
create index deletion_campaign on staffing.deletion (campaign);

-- All that is left of those who applied: numbers.
create table staffing.deletion_outcome (
  deletion bigint not null references staffing.deletion,
  kind text not null,
  area uuid,
  outcome text not null check (
    outcome in ('appointed', 'declined', 'recommended', 'not_qualified', 'withdrawn', 'not_submitted', 'not_chosen')),
  applications int not null check (applications > 0),
  unique nulls not distinct (deletion, kind, area, outcome)
);
