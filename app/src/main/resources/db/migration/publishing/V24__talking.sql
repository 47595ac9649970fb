-- What leaders say, as data: each version stays, so that a remark can be read beside what it was made to.
create table publishing.talk_template (
  version int primary key check (version > 0),
  edition int not null default 1,
  made_at timestamptz not null,
  made_by_name text not null,
  published_at timestamptz,
  published_by_name text not null default ''
);

-- Lines of the slide and of what is said stand under each other.
create table publishing.talk_section (
  template int not null references publishing.talk_template,
  key text not null check (key ~ '^[a-z][a-z0-9-]*$'),
  position int not null,
  hearers text[] not null check (hearers <@ array['STAFF', 'PARENTS', 'BOARD'] and cardinality(hearers) > 0),
  title_da text not null check (title_da <> ''),
  title_en text not null check (title_en <> ''),
  slide_da text not null,
  slide_en text not null,
  points_da text not null,
  points_en text not null,
  primary key (template, key)
);

-- What the leader of a place adds to a section. The section may be gone from later versions.
create table publishing.talk_remark (
  place uuid not null,
  section text not null,
  version int not null default 1 check (version > 0),
  text text not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  primary key (place, section)
);
