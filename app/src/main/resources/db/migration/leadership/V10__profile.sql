-- Profiles of leadership: one that cluster teams lead by, others beside it. One version of each at most
-- is a draft; one in force holds until the next begins.
create table leadership.profile (
  code text primary key check (code ~ '^[a-z][a-z-]{0,39}$'),
  position int not null
);

create table leadership.profile_version (
  profile text not null references leadership.profile,
  version int not null check (version > 0),
  name_da text not null check (name_da <> ''),
  name_en text not null check (name_en <> ''),
  begins date,
  made_at timestamptz not null,
  made_by text not null,
  edition int not null default 1,
  primary key (profile, version),
  unique (profile, begins)
);
create unique index profile_draft on leadership.profile_version (profile) where begins is null;

-- Points: one a line, in the same order in both languages.
create table leadership.profile_section (
  profile text not null,
  version int not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  position int not null,
  kind text not null check (kind in ('about', 'frame', 'leadership', 'capability', 'dimension')),
  name_da text not null check (name_da <> ''),
  name_en text not null check (name_en <> ''),
  short_da text not null,
  short_en text not null,
  text_da text not null,
  text_en text not null,
  asks_da text not null,
  asks_en text not null,
  signs_da text not null,
  signs_en text not null,
  primary key (profile, version, code),
  foreign key (profile, version) references leadership.profile_version on delete cascade
);
