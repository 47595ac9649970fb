-- Interviews of a campaign, in one area or in all (area empty): when, how long, and where.
create table staffing.interview_round (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  campaign uuid not null references staffing.campaign,
  area uuid,
  round int not null check (round between 1 and 4),
  minutes int not null check (minutes between 10 and 240),
  pause int not null check (pause between 0 and 120),
  -- Kilometres per hour as the crow flies.
  speed int not null check (speed between 3 and 90),
  -- What the planner does: nothing yet, waiting, running, done, cancelled or failed.
  planning text not null default 'none'
    check (planning in ('none', 'waiting', 'running', 'done', 'cancelled', 'failed')),
  steps int not null default 0,
  cancel_asked boolean not null default false,
  least_days int,
  form uuid not null unique,
  made_at timestamptz not null,
  made_by text not null,
  unique nulls not distinct (campaign, area, round)
);

create table staffing.interview_window (
  round uuid not null references staffing.interview_round on delete cascade,
  day date not null,
  begins time not null,
  ends time not null,
  primary key (round, day, begins),
  check (ends > begins)
);

-- A place with rooms: an institution, or another place that is known by name only.
create table staffing.interview_venue (
  id uuid primary key,
  round uuid not null references staffing.interview_round on delete cascade,
  name text not null check (name <> ''),
  institution uuid,
  latitude double precision,
  longitude double precision,
  rooms int not null check (rooms between 1 and 20),
  check ((latitude is null) = (longitude is null))
);
create index interview_venue_round on staffing.interview_venue (round);

create table staffing.interview_at (
  round uuid not null references staffing.interview_round on delete cascade,
  committee uuid not null references staffing.committee on delete cascade,
  venue uuid not null references staffing.interview_venue on delete cascade,
  primary key (round, committee)
);

-- One candidate meets one committee. Times are as the clock in Denmark shows them.
create table staffing.interview (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  round uuid not null references staffing.interview_round on delete cascade,
  committee uuid not null references staffing.committee on delete cascade,
  application uuid not null references staffing.application on delete cascade,
  venue uuid references staffing.interview_venue,
  room int,
  starts timestamp,
  -- Moved by hand: the planner leaves it where it is.
  pinned boolean not null default false,
  -- Rises each time that people are told something new.
  sequence int not null default 0,
  cancelled_at timestamptz,
  unique (round, committee, application),
  check (num_nonnulls(venue, room, starts) in (0, 3))
);
create index interview_application on staffing.interview (application);
create index interview_starts on staffing.interview (starts);

-- What each receiver was told last. Cancelled ones stay, so that nobody is told twice.
create table staffing.interview_told (
  interview uuid not null references staffing.interview on delete cascade,
  receiver text not null,
  sequence int not null,
  starts timestamp not null,
  place text not null,
  cancelled boolean not null default false,
  told_at timestamptz not null,
  primary key (interview, receiver)
);

-- When somebody cannot come. A person of the register, or the e-mail address of somebody outside.
create table staffing.interview_away (
  id uuid primary key,
  who text not null check (who <> ''),
  day date not null,
  begins time not null,
  ends time not null,
  made_by text not null,
  unique (who, day, begins, ends),
  check (ends > begins)
);
