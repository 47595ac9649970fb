-- The address at which calendar programs fetch a person's own calendar; one per account. The secret is kept as it is,
-- since its owner may look at it again: it opens nothing but what lies beside it in this database.
create table documents.calendar_feed (
  account uuid primary key,
  version int not null default 1 check (version > 0),
  secret text not null unique check (length(secret) >= 40),
  language text not null check (language in ('da', 'en')),
  made_at timestamptz not null,
  last_read_on date
);
