-- What people ask: parents on the public site, staff in the house. What became of a question follows from these facts.
create table publishing.enquiry (
  id uuid primary key,
  form text not null unique,
  version int not null default 1 check (version > 0),
  origin text not null check (origin in ('PARENT', 'STAFF')),
  institution uuid,
  text text not null check (text <> '' and length(text) <= 2000),
  -- The same without signs and capitals, to find out what is asked again.
  words text not null,
  email text not null default '',
  language text not null check (language in ('da', 'en')),
  asked_at timestamptz not null,
  asked_by text not null,
  -- Why it may be no real question; empty where nothing speaks for it, or somebody has looked.
  suspicion text not null default '' check (suspicion in ('', 'repeated')),
  answer text not null default '',
  answered_at timestamptz,
  answered_by_name text not null default '',
  mailed boolean not null default false,
  closed_at timestamptz,
  closed_by_name text not null default '',
  closed_reason text not null default '',
  sender_forgotten_at timestamptz,
  check (answered_at is null or answer <> ''),
  check (answered_at is null or closed_at is null),
  check (sender_forgotten_at is null or email = '')
);
create index enquiry_open on publishing.enquiry (asked_at) where answered_at is null and closed_at is null;
create index enquiry_words on publishing.enquiry (md5(words));
create index enquiry_asked_by on publishing.enquiry (asked_by);

-- Questions and answers that everybody they concern may read, without names.
create table publishing.faq (
  id uuid primary key,
  form text not null unique,
  version int not null default 1 check (version > 0),
  enquiry uuid references publishing.enquiry,
  theme_da text not null check (theme_da <> ''),
  theme_en text not null default '',
  question_da text not null check (question_da <> ''),
  question_en text not null default '',
  answer_da text not null check (answer_da <> ''),
  answer_en text not null default '',
  audiences text[] not null
    check (cardinality(audiences) > 0 and audiences <@ array['LEADERS', 'STAFF', 'PARENTS', 'UNIONS', 'POLITICIANS']),
  institution uuid,
  position int not null default 0,
  -- The plain words in both languages, for searching.
  words text not null,
  changed_at timestamptz not null,
  changed_by_name text not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  check (withdrawn_at is null or published_at is not null)
);
create index faq_words on publishing.faq using gin (to_tsvector('danish', words));

-- For how long the address of who asked is kept after the answer.
create table publishing.question_rule (
  single boolean primary key default true check (single),
  sender_days int not null check (sender_days between 0 and 365)
);
insert into publishing.question_rule (sender_days) values (30);
