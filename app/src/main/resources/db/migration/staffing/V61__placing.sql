-- A proposal for all who have no post at once. Its state follows from the times.
create table staffing.redeployment_proposal (
  id uuid primary key,
  redeployment uuid not null references staffing.redeployment,
  number int not null check (number >= 1),
  asked_at timestamptz not null,
  asked_by text not null,
  form text unique,
  people int not null default 0,
  explained int not null default 0,
  cancelled_at timestamptz,
  finished_at timestamptz,
  failed_at timestamptz,
  proved boolean not null default false,
  version int not null default 1 check (version > 0),
  unique (redeployment, number)
);

-- What it proposes for one of them, and what that is made of; no post where there is none.
create table staffing.placed (
  proposal uuid not null references staffing.redeployment_proposal on delete cascade,
  person uuid not null,
  post uuid references staffing.post,
  elsewhere int not null default 0,
  metres bigint not null default 0,
  -- How far down the list of wishes, from 0; empty where nothing was wished.
  wish int,
  half_hours int not null default 0,
  -- Fixed by people, and why.
  fixed_reason text,
  fixed_by text,
  primary key (proposal, person)
);

-- Why, line by line: a message and its values. No name of another person is among them.
create table staffing.placed_reason (
  proposal uuid not null references staffing.redeployment_proposal on delete cascade,
  person uuid not null,
  line int not null,
  key text not null,
  arguments text[] not null default '{}',
  primary key (proposal, person, line)
);
