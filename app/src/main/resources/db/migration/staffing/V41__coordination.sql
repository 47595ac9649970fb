-- A round that the coordination meeting has decided; it is not changed any more.
create table assessment.coordination (
  campaign uuid not null references staffing.campaign,
  round int not null check (round >= 1),
  best_for text not null check (best_for in ('candidates', 'posts')),
  reason text not null check (reason <> ''),
  -- Pairs that would both rather have each other; only where people overrode.
  unsettled int not null check (unsettled >= 0),
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (campaign, round)
);

-- What people want otherwise than proposed, until the round is decided: this applicant, or nobody, gets the post.
create table assessment.wanted_otherwise (
  campaign uuid not null references staffing.campaign,
  round int not null check (round >= 1),
  post uuid not null references staffing.post,
  person uuid,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null,
  primary key (campaign, round, post)
);
create unique index wanted_otherwise_person on assessment.wanted_otherwise (campaign, round, person);
