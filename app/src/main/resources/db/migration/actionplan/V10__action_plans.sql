-- The template of action plans. One version at most is in work; published ones stay as they are.
create table actionplan.template (
  version int primary key check (version > 0),
  made_at timestamptz not null,
  made_by text not null,
  opened_at timestamptz,
  comment_until date,
  published_at timestamptz,
  edition int not null default 1,
  check ((opened_at is null) = (comment_until is null))
);
create unique index template_in_work on actionplan.template ((published_at is null)) where published_at is null;

-- Questions: one a line.
create table actionplan.template_section (
  template int not null references actionplan.template,
  key text not null check (key ~ '^[a-z][a-z0-9-]{0,39}$'),
  position int not null,
  title_da text not null check (title_da <> ''),
  title_en text not null check (title_en <> ''),
  questions_da text not null,
  questions_en text not null,
  primary key (template, key),
  unique (template, position) deferrable initially deferred
);

create table actionplan.template_comment (
  id uuid primary key,
  template int not null references actionplan.template,
  section text not null,
  account text not null,
  author text not null,
  text text not null check (text <> ''),
  at timestamptz not null
);
create index template_comment_of on actionplan.template_comment (template, section, at);

-- Clusters that are decided and that the register does not know yet.
create table actionplan.coming (
  cluster uuid primary key,
  decision uuid not null,
  name text not null,
  kind text not null,
  area uuid,
  members uuid[] not null,
  begins date not null
);

-- The plan of a cluster or network; its name is that of the cluster when the plan was begun.
create table actionplan.plan (
  id uuid primary key,
  cluster uuid not null unique,
  name text not null,
  template int not null references actionplan.template,
  made_at timestamptz not null,
  made_by text not null
);

create table actionplan.lifting (
  plan uuid not null references actionplan.plan,
  from_template int not null,
  to_template int not null references actionplan.template,
  at timestamptz not null,
  by_name text not null,
  primary key (plan, to_template)
);

-- Every text that was ever saved. The latest version of a section is what the plan says; the others
-- are what it is merged from, and what can be fetched back. Where the text saved is not the one that
-- was sent, because another had written meanwhile, `sent` keeps that one.
create table actionplan.section_text (
  plan uuid not null references actionplan.plan,
  section text not null,
  version int not null check (version > 0),
  text text not null,
  not_applicable text not null default '',
  at timestamptz not null,
  by_key text not null,
  by_name text not null,
  client text not null,
  sent text,
  primary key (plan, section, version)
);

-- Who has a section open to write in; forgotten after a minute.
create table actionplan.presence (
  plan uuid not null references actionplan.plan,
  section text not null,
  client text not null,
  name text not null,
  seen timestamptz not null,
  primary key (plan, section, client)
);

-- How a working group is composed: so many of each role, for each unit or in all.
create table actionplan.composition (
  role text primary key check (role in ('leader', 'staff', 'parent')),
  seats int not null check (seats between 0 and 20),
  per_unit boolean not null
);

create table actionplan.member (
  id uuid primary key,
  plan uuid not null references actionplan.plan,
  role text not null check (role in ('leader', 'staff', 'parent', 'other')),
  person uuid,
  name text not null,
  email text not null default '',
  secret bytea,
  joined_at timestamptz not null,
  left_at timestamptz,
  check (person is not null or email <> '')
);
create unique index member_once on actionplan.member (plan, person) where left_at is null and person is not null;
create unique index member_once_by_mail on actionplan.member (plan, lower(email)) where left_at is null and email <> '';
create unique index member_secret on actionplan.member (secret) where secret is not null;

create table actionplan.comment (
  id uuid primary key,
  plan uuid not null references actionplan.plan,
  section text not null,
  reply_to uuid references actionplan.comment,
  side text not null check (side in ('cluster', 'administration')),
  account text not null,
  author text not null,
  text text not null check (text <> ''),
  at timestamptz not null,
  closed_at timestamptz,
  closed_by text,
  check ((closed_at is null) = (closed_by is null)),
  check (reply_to is null or closed_at is null)
);
create index comment_of on actionplan.comment (plan, section, at);

-- A submission freezes the plan as it is; a ruling answers it.
create table actionplan.submission (
  plan uuid not null references actionplan.plan,
  number int not null check (number > 0),
  template int not null references actionplan.template,
  note text not null default '',
  at timestamptz not null,
  by_name text not null,
  primary key (plan, number)
);

create table actionplan.submitted_section (
  plan uuid not null,
  number int not null,
  section text not null,
  text text not null,
  not_applicable text not null,
  primary key (plan, number, section),
  foreign key (plan, number) references actionplan.submission
);

create table actionplan.ruling (
  plan uuid not null,
  number int not null,
  outcome text not null check (outcome in ('approved', 'returned')),
  reason text not null,
  at timestamptz not null,
  by_name text not null,
  primary key (plan, number),
  foreign key (plan, number) references actionplan.submission,
  check (outcome = 'approved' or reason <> '')
);

-- What a plan promises to do. Done or called off are days with a word; the rest follows from them.
create table actionplan.action (
  id uuid primary key,
  plan uuid not null references actionplan.plan,
  section text not null default '',
  what text not null check (what <> ''),
  owner uuid,
  owner_name text not null,
  due date not null,
  done_on date,
  dropped_on date,
  note text not null default '',
  edition int not null default 1,
  made_at timestamptz not null,
  check (done_on is null or dropped_on is null),
  check (dropped_on is null or note <> '')
);
create index action_of on actionplan.action (plan, due);
create index action_owner on actionplan.action (owner) where done_on is null and dropped_on is null;
