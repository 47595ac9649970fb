create schema if not exists staffing;
create extension if not exists btree_gist;

-- What only those may see who assess. No query that an applicant can reach reads this schema.
create schema if not exists assessment;

-- A recruitment campaign: one kind of post, filled in rounds by one timetable.
create table staffing.campaign (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  name text not null check (name <> ''),
  kind text not null check (kind in ('cluster_leader', 'pedagogical_leader', 'department_leader')),
  track text not null check (track in ('municipal', 'self_owning')),
  -- The decision whose structure is staffed; empty where posts are filled without one.
  decision uuid,
  decided_on date,
  effective_on date not null,
  template text not null,
  template_version int not null check (template_version > 0),
  -- Positions that may apply, as in the register.
  eligible text[] not null check (cardinality(eligible) > 0),
  rounds int not null check (rounds between 1 and 4),
  state text not null default 'prepared' check (state in ('prepared', 'running', 'ended', 'cancelled')),
  made_at timestamptz not null,
  made_by text not null
);

-- When each step of the timetable is to happen. Rows are never changed: the last one of a step counts, and the ones
-- before it are its history. A place whose hearing was prolonged has dates of its own.
create table staffing.campaign_date (
  number bigint generated always as identity primary key,
  campaign uuid not null references staffing.campaign,
  step text not null,
  round int not null check (round >= 1),
  place uuid,
  begins date not null,
  ends date not null,
  confirmed boolean not null,
  reason text not null default '',
  set_at timestamptz not null,
  set_by text not null,
  check (ends >= begins)
);
create index campaign_date_step on staffing.campaign_date (campaign, step, round, number desc);

-- Posts may be announced when the pay agreement of their kind and track is concluded.
create table staffing.pay_agreement (
  kind text not null,
  track text not null check (track in ('municipal', 'self_owning')),
  concluded_on date not null,
  note text not null default '',
  noted_at timestamptz not null,
  noted_by text not null,
  primary key (kind, track)
);

-- Somebody lets a campaign announce its posts without one, and says why.
create table staffing.announcement_override (
  campaign uuid primary key references staffing.campaign,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null
);

-- A post that is to be filled, or was. Who holds it follows from appointments.
create table staffing.post (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  campaign uuid references staffing.campaign,
  kind text not null check (kind in ('cluster_leader', 'pedagogical_leader', 'department_leader', 'pedagogue')),
  -- A cluster may still be planned: it brings the id that it will have in the register.
  cluster uuid,
  institution uuid,
  place_name text not null check (place_name <> ''),
  area uuid,
  from_day date not null,
  share numeric(4, 3) not null default 1 check (share > 0 and share <= 1),
  requirements text not null default '',
  origin text not null check (origin in ('decision', 'departure', 'reported')),
  -- The decision it was born from, or the appointment that left it empty.
  origin_id uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  made_at timestamptz not null,
  check ((cluster is null) <> (institution is null)),
  check ((kind = 'cluster_leader') = (cluster is not null)),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index post_campaign on staffing.post (campaign);
create unique index post_once on staffing.post (origin, origin_id, kind, coalesce(cluster, institution))
  where origin_id is not null and withdrawn_at is null;

-- One announcement of a post; a post that stays empty is announced again in a later round.
create table staffing.posting (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  post uuid not null references staffing.post,
  round int not null check (round >= 1),
  profile text not null,
  profile_version int not null check (profile_version > 0),
  local_part text not null default '',
  -- Handed to HR, found good by HR, public from, closed after.
  submitted_at timestamptz,
  checked_at timestamptz,
  checked_by text,
  publish_at timestamptz,
  deadline timestamptz,
  withdrawn_at timestamptz,
  unique (post, round),
  check (checked_at is null or submitted_at is not null),
  check (publish_at is null or deadline > publish_at)
);

-- Who assesses; one committee may serve several posts.
create table staffing.committee (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  campaign uuid not null references staffing.campaign,
  area uuid,
  name text not null check (name <> ''),
  made_at timestamptz not null
);

create table staffing.committee_post (
  post uuid primary key references staffing.post,
  committee uuid not null references staffing.committee
);
create index committee_post_committee on staffing.committee_post (committee);

-- A seat of the rule. Who sits there is a person of the register, or somebody outside with an account.
create table staffing.seat (
  id uuid primary key,
  committee uuid not null references staffing.committee,
  role text not null check (role in ('chair', 'local_leader', 'staff', 'parent_board', 'consultant', 'hr')),
  number int not null check (number >= 1),
  person uuid,
  account uuid,
  name text,
  email text,
  substitute_for uuid references staffing.seat,
  invited_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('accepted', 'declined')),
  left_at timestamptz,
  check ((answered_at is null) = (answer is null))
);
create index seat_committee on staffing.seat (committee);

-- One application per person, campaign and area; its wishes stand in order.
create table staffing.application (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  campaign uuid not null references staffing.campaign,
  area uuid not null,
  person uuid not null,
  name text not null check (name <> ''),
  email text not null default '',
  statement text not null default '',
  made_at timestamptz not null,
  submitted_at timestamptz,
  changed_at timestamptz,
  withdrawn_at timestamptz,
  check (withdrawn_at is null or submitted_at is not null)
);
-- A withdrawn one may be followed by another.
create unique index application_once on staffing.application (campaign, person, area) where withdrawn_at is null;
create index application_person on staffing.application (person);

create table staffing.wish (
  application uuid not null references staffing.application on delete cascade,
  position int not null check (position >= 1),
  post uuid not null references staffing.post,
  primary key (application, position),
  unique (application, post)
);
create index wish_post on staffing.wish (post);

-- The order of all wished posts across areas, where the applicant has given one; the first application's areas come
-- first otherwise.
create table staffing.preference (
  campaign uuid not null references staffing.campaign,
  person uuid not null,
  position int not null check (position >= 1),
  post uuid not null references staffing.post,
  primary key (campaign, person, position),
  unique (campaign, person, post)
);

-- An offer of a post to somebody and what came of it. A person has at most one open or accepted offer of a leader's
-- post, a post at most one.
create table staffing.appointment (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  post uuid not null references staffing.post,
  person uuid not null,
  name text not null check (name <> ''),
  -- How it came about: coordination, home (leader who stays at the own institution), redeployment.
  origin text not null check (origin in ('coordination', 'recommendation', 'home', 'redeployment')),
  from_day date not null,
  terms text not null check (terms in ('agreement', 'civil_servant')),
  share numeric(4, 3) not null check (share > 0 and share <= 1),
  offered_at timestamptz not null,
  answer_by date,
  accepted_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  announced_at timestamptz,
  -- When the register was changed.
  applied_at timestamptz,
  check (num_nonnulls(accepted_at, declined_at) <= 1),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  check (applied_at is null or accepted_at is not null)
);
create unique index appointment_post on staffing.appointment (post)
  where declined_at is null and withdrawn_at is null;
create unique index appointment_person on staffing.appointment (person)
  where declined_at is null and withdrawn_at is null and applied_at is null;

-- Whether somebody may be considered, as HR or the area manager found by looking.
create table assessment.screening (
  application uuid primary key references staffing.application on delete cascade,
  qualified boolean not null,
  reason text not null check (reason <> ''),
  decided_at timestamptz not null,
  decided_by text not null
);

-- What a committee answers about one post in one round: candidates in order, or nobody.
create table assessment.recommendation (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  post uuid not null references staffing.post,
  round int not null check (round >= 1),
  none_found boolean not null,
  reason text not null default '',
  handed_over_at timestamptz,
  handed_over_by text,
  unique (post, round)
);

-- Equal ranks are a tie.
create table assessment.recommended (
  recommendation uuid not null references assessment.recommendation on delete cascade,
  application uuid not null references staffing.application on delete cascade,
  rank int not null check (rank >= 1),
  reason text not null default '',
  primary key (recommendation, application)
);

-- What the coordination meeting decided: who is to have which post, and why.
create table assessment.placement (
  id uuid primary key,
  campaign uuid not null references staffing.campaign,
  round int not null check (round >= 1),
  post uuid not null references staffing.post,
  application uuid references staffing.application,
  -- proposed by the engine, or decided by people against it
  overridden boolean not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  unique (campaign, round, post),
  check (not overridden or reason <> '')
);
