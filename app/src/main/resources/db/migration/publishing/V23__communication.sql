-- The ways in which something is told. Data, since municipalities have their own.
create table publishing.channel (
  code text primary key check (code ~ '^[a-z-]+$'),
  danish text not null,
  english text not null,
  position int not null
);
insert into publishing.channel values
  ('newsletter', 'Nyhedsbrev', 'Newsletter', 1),
  ('weekly-package', 'Ugepakke', 'Weekly package', 2),
  ('theme-site', 'Temaside', 'Theme site', 3),
  ('parents-site', 'Forældreside', 'Parents’ site', 4),
  ('meeting', 'Møde', 'Meeting', 5),
  ('fact-sheet', 'Faktaark', 'Fact sheet', 6),
  ('press', 'Presse', 'Press', 7);

-- What is to be told whom, how, when and by whom. What has become of it follows from these facts and from the day.
create table publishing.measure (
  id uuid primary key,
  form text not null unique,
  version int not null default 1 check (version > 0),
  audience text not null check (audience in ('LEADERS', 'STAFF', 'PARENTS', 'UNIONS', 'POLITICIANS')),
  channel text not null references publishing.channel,
  message text not null check (message <> ''),
  -- The day it was given, or that the milestone had when it was saved: it counts where the milestone is gone.
  day date not null,
  milestone uuid,
  offset_days int not null default 0 check (offset_days between -366 and 366),
  owner text not null,
  owner_name text not null,
  done_at timestamptz,
  done_by_name text not null default '',
  cancelled_at timestamptz,
  check (done_at is null or cancelled_at is null)
);
create index measure_open on publishing.measure (owner) where done_at is null and cancelled_at is null;
