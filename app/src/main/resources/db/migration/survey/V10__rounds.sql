-- Questionnaires in versions. A version that was asked is never changed.
create table survey.question_set (
  code text not null check (code ~ '^[a-z][a-z-]*$'),
  version int not null check (version > 0),
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by_name text not null,
  primary key (code, version)
);
comment on table survey.question_set is 'append-only: what was asked stays';

create table survey.round (
  id uuid primary key,
  owner text not null,
  title_da text not null,
  title_en text not null,
  asker text not null,
  opened date not null,
  closes date not null check (closes >= opened),
  closed date,
  reminded date
);
create index round_open on survey.round (closes) where closed is null;

-- What may be told is made once, at closing; until then `published` is empty.
create table survey.audience (
  round uuid not null references survey.round,
  code text not null,
  position int not null,
  question_set text not null,
  question_set_version int not null,
  invited int not null default 0,
  answered int,
  published jsonb,
  primary key (round, code),
  foreign key (question_set, question_set_version) references survey.question_set
);

-- Who may answer, and whether they have: no word about when, and nothing that leads to the answer. Deleted at closing.
create table survey.invitation (
  id uuid primary key,
  round uuid not null,
  audience text not null,
  token bytea not null unique,
  address text not null,
  language text not null check (language in ('da', 'en')),
  part text not null,
  used boolean not null default false,
  foreign key (round, audience) references survey.audience
);
create index invitation_round on survey.invitation (round, audience);

-- What was answered: no author, no time, an id by chance. Each new answer is stored together with earlier ones, all in an
-- order by chance, so that neither the place of a row nor its transaction tells when it came. Deleted at closing.
create table survey.answer (
  id uuid primary key,
  round uuid not null,
  audience text not null,
  part text not null,
  sheet jsonb not null,
  foreign key (round, audience) references survey.audience
);
create index answer_round on survey.answer (round, audience);
