-- The guide of a campaign's interviews as it was edited; without one the shipped guide counts. Rows are never changed.
create table staffing.interview_guide (
  campaign uuid not null references staffing.campaign,
  version int not null check (version > 1),
  questions text not null check (questions <> ''),
  task text not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (campaign, version)
);

-- What one member thinks of one candidate. Nobody else sees it until all who were there have finished.
create table assessment.scoring (
  interview uuid not null references staffing.interview on delete cascade,
  member text not null,
  member_name text not null,
  version int not null default 1 check (version > 0),
  guide_version int not null,
  note text not null default '',
  finished_at timestamptz,
  primary key (interview, member)
);

create table assessment.score (
  interview uuid not null,
  member text not null,
  competence text not null,
  level int not null check (level between 1 and 5),
  primary key (interview, member, competence),
  foreign key (interview, member) references assessment.scoring on delete cascade
);

-- Members who were not there, and whose scores nobody waits for.
create table assessment.absence (
  interview uuid not null references staffing.interview on delete cascade,
  member text not null,
  primary key (interview, member)
);

-- What the committee agrees on after it has seen all scores: notes, and the order of the candidates for a post.
create table assessment.discussion (
  post uuid not null references staffing.post,
  round int not null check (round >= 1),
  version int not null default 1 check (version > 0),
  notes text not null default '',
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (post, round)
);

create table assessment.discussed (
  post uuid not null,
  round int not null,
  application uuid not null references staffing.application on delete cascade,
  rank int not null check (rank >= 1),
  primary key (post, round, application),
  foreign key (post, round) references assessment.discussion on delete cascade
);
