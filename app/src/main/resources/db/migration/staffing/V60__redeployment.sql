-- A round of redeployment: those who lose their post on a day, and the rule by which they were found.
create table staffing.redeployment (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  name text not null check (name <> ''),
  -- Positions that are no longer there from the day on, as in the register.
  positions text[] not null check (cardinality(positions) > 0),
  -- Only institutions where posts of this campaign lead from the day on; empty for all municipal ones.
  campaign uuid references staffing.campaign,
  effective_on date not null,
  wishes_until timestamptz not null,
  ended_at timestamptz,
  made_at timestamptz not null,
  made_by text not null,
  form text unique
);

-- Somebody concerned, as they were when they were found. The name is kept: the ledger is read after they have left.
create table staffing.concerned (
  redeployment uuid not null references staffing.redeployment,
  person uuid not null,
  name text not null check (name <> ''),
  email text not null default '',
  position text not null,
  institution uuid,
  workplace text not null default '',
  area uuid,
  share numeric(4, 3) not null check (share > 0 and share <= 1),
  terms text not null check (terms in ('agreement', 'civil_servant')),
  education text not null default 'none' check (education in ('none', 'started', 'done')),
  -- Empty where the rule found them; else why they were put on the list.
  reason text not null default '',
  added_at timestamptz not null,
  added_by text not null,
  -- They leave by themselves, and from which day.
  leaving_noted_at timestamptz,
  leaving_on date,
  primary key (redeployment, person),
  check ((leaving_noted_at is null) = (leaving_on is null))
);
create index concerned_person on staffing.concerned (person);

-- What somebody wants. The text is read by those who redeploy, and by nobody else.
create table staffing.redeployment_wishes (
  redeployment uuid not null,
  person uuid not null,
  version int not null default 1 check (version > 0),
  longest_km numeric(6, 1) check (longest_km > 0),
  hours numeric(4, 2) check (hours > 0 and hours <= 37),
  consider text not null default '',
  changed_at timestamptz not null,
  primary key (redeployment, person),
  foreign key (redeployment, person) references staffing.concerned
);

create table staffing.redeployment_wish (
  redeployment uuid not null,
  person uuid not null,
  position int not null check (position >= 1),
  post uuid references staffing.post,
  area uuid,
  primary key (redeployment, person, position),
  foreign key (redeployment, person) references staffing.redeployment_wishes,
  check (num_nonnulls(post, area) = 1)
);

-- Leadership education that a vacancy asks for.
create table staffing.vacancy_demand (
  post uuid primary key references staffing.post,
  education text not null check (education in ('none', 'started', 'done')),
  set_at timestamptz not null,
  set_by text not null
);
