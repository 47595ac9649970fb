-- Leaders of several clusters who learn from each other.
create table development.learning_network (
  id uuid primary key,
  version int not null default 1,
  form text not null unique,
  name text not null check (name <> ''),
  purpose text not null,
  -- Facilitated by somebody, or self-running where there is nobody.
  facilitator uuid,
  closed_at timestamptz,
  made_at timestamptz not null,
  made_by text not null
);

create table development.network_member (
  network uuid not null references development.learning_network,
  person uuid not null,
  since date not null,
  left_on date,
  primary key (network, person)
);
create index on development.network_member (person);

create table development.network_meeting (
  id uuid primary key,
  network uuid not null references development.learning_network,
  version int not null default 0,
  day date not null,
  begins time not null,
  ends time not null check (ends > begins),
  place text not null,
  topic text not null check (topic <> ''),
  called_off_at timestamptz
);
create index on development.network_meeting (network);

-- The notes that the members share; every version is kept.
create table development.network_note (
  network uuid not null references development.learning_network,
  version int not null check (version > 0),
  text text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (network, version)
);
