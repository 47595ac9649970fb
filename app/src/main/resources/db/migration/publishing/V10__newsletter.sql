-- Newsletters and weekly packages. What a newsletter is at a moment follows from these facts.
create table publishing.newsletter (
  id uuid primary key,
  form text not null unique,
  kind text not null check (kind in ('NEWSLETTER', 'WEEKLY')),
  version int not null default 1 check (version > 0),
  -- To whom: groups, and the places that they are limited to; no places at all means everywhere.
  groups text[] not null check (groups <@ array['LEADERS', 'STAFF', 'SUBSCRIBERS', 'PARENTS']),
  areas uuid[] not null default '{}',
  clusters uuid[] not null default '{}',
  institutions uuid[] not null default '{}',
  -- Whether everybody may read it once it is sent; otherwise only staff.
  open boolean not null,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  submitted_at timestamptz,
  submitted_by text,
  submitted_by_name text,
  returned_reason text not null default '',
  approved_at timestamptz,
  approved_by text,
  approved_by_name text,
  -- Why the writer approved it alone; empty where somebody else did.
  alone_reason text not null default '',
  scheduled_at timestamptz,
  -- The address under which the program is reached by those who get it.
  site text not null default '',
  withdrawn_at timestamptz,
  withdrawn_by_name text,
  withdrawn_reason text not null default '',
  begun_at timestamptz,
  -- Who is sending just now: whoever has written itself here last, and nobody else, may take the next one.
  run text not null default '',
  paused_at timestamptz,
  cancelled_at timestamptz,
  finished_at timestamptz,
  check (approved_at is null or submitted_at is not null),
  check (scheduled_at is null or approved_at is not null),
  check (begun_at is null or scheduled_at is not null),
  check (begun_at is null or withdrawn_at is null),
  check ((paused_at is null and cancelled_at is null and finished_at is null) or begun_at is not null)
);
create index newsletter_on_its_way on publishing.newsletter (scheduled_at) where finished_at is null;

-- What was written, version by version.
create table publishing.newsletter_version (
  newsletter uuid not null references publishing.newsletter on delete cascade,
  version int not null check (version > 0),
  title text not null check (title <> ''),
  content jsonb not null,
  -- The plain words, for searching.
  words text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null,
  primary key (newsletter, version)
);
