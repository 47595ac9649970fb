-- A notice: the person is heard first. Dates are those of the letters.
create table staffing.notice (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  person uuid not null,
  name text not null check (name <> ''),
  institution uuid,
  workplace text not null default '',
  area uuid,
  terms text not null check (terms in ('agreement', 'civil_servant')),
  heard_on date not null,
  answer_by date not null,
  answered_on date,
  given_on date,
  leaves_on date,
  -- When it was noted: what counts at a moment is what was known then.
  begun_at timestamptz not null,
  begun_by text not null,
  given_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  form text unique,
  check (answer_by > heard_on),
  check (num_nonnulls(given_on, leaves_on, given_at) in (0, 3)),
  check (leaves_on > given_on),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create unique index notice_once on staffing.notice (person) where withdrawn_at is null;
create index notice_given on staffing.notice (given_on) where withdrawn_at is null;

-- What is counted as one undertaking when the law's thresholds are watched. The last row counts.
create table staffing.undertaking_setting (
  number bigint generated always as identity primary key,
  unit text not null check (unit in ('municipality', 'area', 'institution')),
  set_at timestamptz not null,
  set_by text not null
);

-- Somebody gave a notice that crosses the threshold, knowing it: why, and when the duties were done.
create table staffing.collective_dismissal (
  notice uuid primary key references staffing.notice,
  undertaking text not null,
  employees int not null,
  counted int not null,
  threshold int not null,
  thresholds_version int not null,
  reason text not null check (reason <> ''),
  informed_on date not null,
  negotiated_on date not null,
  council_told_on date not null,
  confirmed_at timestamptz not null,
  confirmed_by text not null,
  check (negotiated_on >= informed_on),
  check (council_told_on >= negotiated_on)
);
