-- Letters by e-mail, of all modules: what is to be sent, what was sent and what the mail server answered.
create table documents.letter (
  id uuid primary key,
  key text not null unique,
  owner_kind text not null check (owner_kind <> ''),
  owner uuid not null,
  recipient text not null check (recipient like '_%@_%'),
  subject text not null check (subject <> ''),
  body text not null check (body <> ''),
  language text not null,
  reply_to_name text not null default '',
  reply_to text not null default '',
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  calendar bytea,
  -- The same for every attempt, so that a receiver can tell a letter that was handed over twice.
  message_id text not null unique,
  made_at timestamptz not null,
  -- When somebody last asked to send it; too long ago, and it is given up.
  asked_at timestamptz not null,
  next_at timestamptz not null,
  attempts int not null default 0 check (attempts >= 0),
  sent_at timestamptz,
  given_up_at timestamptz,
  answer text not null default '',
  check ((calendar is null) = (calendar_method is null)),
  check (sent_at is null or given_up_at is null)
);
create index letter_waiting on documents.letter (next_at) where sent_at is null and given_up_at is null;
create index letter_given_up on documents.letter (made_at) where given_up_at is not null;
create index letter_sent on documents.letter (sent_at) where sent_at is not null;
create index letter_owner on documents.letter (owner_kind, owner, made_at);
create index letter_made on documents.letter (made_at);

create table documents.letter_file (
  letter uuid not null references documents.letter on delete cascade,
  place int not null check (place >= 0),
  name text not null check (name <> ''),
  type text not null check (type <> ''),
  content bytea not null,
  primary key (letter, place)
);
