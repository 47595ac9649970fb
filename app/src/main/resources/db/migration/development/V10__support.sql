-- The support team: who is in it, what they know about and how many hours a month they can give. A consultant need
-- not have an account or be known to the register.
create table development.consultant (
  id uuid primary key,
  name text not null check (name <> ''),
  email text not null,
  account uuid,
  person uuid,
  subjects text[] not null,
  capacity numeric(5, 1) not null check (capacity > 0 and capacity <= 200),
  valid daterange not null check (not isempty(valid)),
  version int not null default 1
);

-- Days, the last one too, on which a consultant is away.
create table development.away (
  id uuid primary key,
  consultant uuid not null references development.consultant,
  first date not null,
  last date not null check (last >= first)
);
create index away_of on development.away (consultant, last);

-- What makes a consultant partial towards a cluster or an institution, as they have said.
create table development.relation (
  id uuid primary key,
  consultant uuid not null references development.consultant,
  place uuid not null,
  place_name text not null,
  kind text not null,
  until date
);
create index relation_of on development.relation (consultant);

-- That self-owning institutions have the same offers. One institution, or all of an umbrella organisation.
create table development.support_agreement (
  id uuid primary key,
  kind text not null check (kind in ('institution', 'umbrella')),
  place uuid not null,
  place_name text not null,
  offers text[] not null check (cardinality(offers) > 0),
  valid daterange not null check (not isempty(valid)),
  version int not null default 1
);
create index support_agreement_of on development.support_agreement (place);

-- What a cluster, or a self-owning institution, needs. Its state is told by what follows.
create table development.need (
  id uuid primary key,
  place_kind text not null check (place_kind in ('cluster', 'institution')),
  place uuid not null,
  place_name text not null,
  area uuid,
  theme text not null,
  origin text not null,
  about text not null,
  words text not null check (words <> ''),
  urgency text not null,
  wished date,
  said_at timestamptz not null,
  said_by text not null,
  said_by_name text not null,
  closed_at timestamptz,
  closed_how text check (closed_how in ('declined', 'withdrawn')),
  closed_reason text,
  version int not null default 1,
  check ((closed_at is null) = (closed_how is null) and (closed_at is null) = (closed_reason is null))
);
create index need_of on development.need (place, said_at);
create index need_by_theme on development.need (theme, said_at);

create table development.offer (
  id uuid primary key,
  need uuid not null references development.need,
  kind text not null,
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by_name text not null
);
create index offer_of on development.offer (need, made_at);

-- Who helps whom and when. `number` counts what the calendars were told.
create table development.visit (
  id uuid primary key,
  need uuid not null references development.need,
  consultant uuid not null references development.consultant,
  day date not null,
  begins time not null,
  ends time not null check (ends > begins),
  place text not null,
  hours numeric(5, 1) not null check (hours > 0),
  number int not null default 0,
  given numeric(5, 1) check (given >= 0),
  reported_at timestamptz,
  called_off_at timestamptz,
  check (given is null or called_off_at is null),
  check ((given is null) = (reported_at is null))
);
create index visit_of on development.visit (need, day);
create index visit_by on development.visit (consultant, day);

-- What the cluster thought of it: seen by the cluster and the support team alone.
create table development.evaluation (
  need uuid primary key references development.need,
  useful int not null check (useful between 1 and 5),
  words text not null,
  said_at timestamptz not null
);

-- A theme that many need becomes a course that is wished for.
create table development.course_wish (
  id uuid primary key,
  theme text not null,
  words text not null check (words <> ''),
  made_at timestamptz not null,
  made_by_name text not null,
  met_on date
);

-- The roadmap: one. It begins on the day on which most clusters began, unless another day is set.
create table development.roadmap (
  id int primary key check (id = 1),
  starts date,
  version int not null default 1
);

create table development.horizon (
  code text primary key,
  position int not null unique,
  month_from int not null,
  month_until int not null check (month_until > month_from),
  title_da text not null,
  title_en text not null
);

create table development.roadmap_item (
  id uuid primary key,
  kind text not null check (kind in ('aim', 'effort')),
  horizon text not null references development.horizon,
  position int not null,
  theme text,
  owner text not null default '',
  begun_on date,
  done_on date,
  dropped_on date,
  drop_reason text not null default '',
  version int not null default 1,
  check (done_on is null or dropped_on is null),
  check (kind = 'effort' or (begun_on is null and done_on is null))
);

-- How an aim or effort was worded, version by version; the first came with the program or was written here.
create table development.roadmap_wording (
  item uuid not null references development.roadmap_item,
  number int not null,
  text_da text not null check (text_da <> ''),
  text_en text not null check (text_en <> ''),
  at timestamptz not null,
  by_name text not null,
  primary key (item, number)
);

-- What shows how far it is: evidence, and for aims how far they are reached.
create table development.roadmap_note (
  id uuid primary key,
  item uuid not null references development.roadmap_item,
  verdict text check (verdict in ('reached', 'partly', 'not-yet')),
  words text not null check (words <> ''),
  link text not null,
  day date not null,
  at timestamptz not null,
  by_name text not null
);
create index roadmap_note_of on development.roadmap_note (item, at);
