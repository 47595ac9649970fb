-- Each address a newsletter goes to, once. A row is claimed before its mail is handed over and marked afterwards: what
-- is claimed by a program that died is in doubt, and nobody sends it again without being told to.
create table publishing.recipient (
  newsletter uuid not null references publishing.newsletter on delete cascade,
  address text not null references publishing.address,
  language text not null check (language in ('da', 'en')),
  next_at timestamptz not null,
  attempts int not null default 0 check (attempts >= 0),
  run text not null default '',
  message_id text not null default '',
  claimed_at timestamptz,
  sent_at timestamptz,
  refused_at timestamptz,
  doubtful_at timestamptz,
  answer text not null default '',
  primary key (newsletter, address),
  check (num_nonnulls(sent_at, refused_at, doubtful_at) <= 1),
  check (claimed_at is not null or num_nonnulls(sent_at, refused_at, doubtful_at) = 0)
);
create index recipient_address on publishing.recipient (address);
