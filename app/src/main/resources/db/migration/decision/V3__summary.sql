-- What answers are gathered under, and what the administration says to it.
create table decision.theme (
  id uuid primary key,
  hearing uuid not null references decision.hearing,
  version int not null default 1,
  name text not null check (name <> ''),
  reply text not null default '',
  replied_by_name text not null default '',
  unique (hearing, name)
);

-- A point of an answer under a theme: in the sender's own words, or as staff sum it up.
create table decision.point (
  id uuid primary key,
  theme uuid not null references decision.theme,
  response uuid not null references decision.response,
  quote text not null check (quote <> ''),
  verbatim boolean not null,
  made_at timestamptz not null,
  made_by_name text not null,
  unique (theme, response, quote)
);
create index point_response on decision.point (response);
