-- An answer. Its state follows from what happened to it: confirmed by the sender, looked at by the office, withdrawn.
-- The secret of the sender's link is kept as its hash only.
create table decision.response (
  id uuid primary key,
  hearing uuid not null references decision.hearing,
  form text not null unique,
  channel text not null check (channel in ('party', 'public', 'paper')),
  party uuid references decision.party,
  sender_kind text not null check (sender_kind in ('board', 'med', 'union', 'umbrella', 'other', 'citizen')),
  name text not null check (name <> ''),
  on_behalf_of text not null,
  email text not null,
  body text not null check (body <> '' and length(body) <= 50000),
  secret bytea unique,
  received_at timestamptz not null,
  confirmed_at timestamptz,
  ruling text check (ruling in ('published', 'held_back')),
  ruling_reason text not null default '',
  ruled_at timestamptz,
  ruled_by_name text,
  withdrawn_at timestamptz,
  words tsvector not null generated always as
    (to_tsvector('pg_catalog.danish', name || ' ' || on_behalf_of || ' ' || body)) stored,
  check ((channel = 'party') = (party is not null)),
  check ((channel = 'paper') = (secret is null)),
  check (channel = 'paper' or email like '_%@_%'),
  check ((ruling is null) = (ruled_at is null)),
  check (ruling is null or confirmed_at is not null),
  check (ruling is distinct from 'held_back' or ruling_reason <> '')
);
create index response_hearing on decision.response (hearing, received_at);
create index response_words on decision.response using gin (words);
create index response_waiting on decision.response (hearing)
  where confirmed_at is not null and ruling is null and withdrawn_at is null;

-- Which clusters an answer is about; none means the whole proposal.
create table decision.response_cluster (
  response uuid not null references decision.response,
  hearing uuid not null,
  cluster uuid not null,
  primary key (response, cluster),
  foreign key (hearing, cluster) references decision.hearing_cluster
);
create index response_cluster_cluster on decision.response_cluster (hearing, cluster);
