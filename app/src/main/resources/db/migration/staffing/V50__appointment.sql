-- Who noted the answer, and why the register could not be changed when it was tried last.
alter table staffing.appointment
  add column answered_by text,
  add column answer_reason text not null default '',
  add column tried_on date,
  add column hindrance text,
  -- One a line.
  add column hindrance_arguments text not null default '';

-- Pay and terms are negotiated person by person. What is agreed stands in the agreement itself; amounts are not kept
-- here.
create table staffing.terms_case (
  appointment uuid primary key references staffing.appointment,
  version int not null default 1 check (version > 0),
  opened_on date not null,
  -- The trade union that negotiates for the person.
  party text not null check (party <> ''),
  agreed_on date,
  note text not null default '',
  check (agreed_on is null or agreed_on >= opened_on)
);

-- A civil servant takes up a post on the terms of an agreement after all, or somebody else becomes one, and why.
create table staffing.terms_exception (
  appointment uuid primary key references staffing.appointment,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  made_by text not null
);

-- HR has told everybody who was appointed. A form that was sent twice tells once.
create table staffing.announcement (
  id uuid primary key,
  form text not null unique,
  campaign uuid not null references staffing.campaign,
  text text not null check (text <> ''),
  made_at timestamptz not null,
  made_by text not null
);
create index announcement_campaign on staffing.announcement (campaign);
