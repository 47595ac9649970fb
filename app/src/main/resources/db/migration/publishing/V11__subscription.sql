-- Addresses that newsletters go to. The key stands in the links that only the owner of the address gets.
create table publishing.address (
  address text primary key check (address like '_%@_%' and address = lower(address)),
  key uuid not null unique default gen_random_uuid(),
  unsubscribed_at timestamptz,
  bounced_at timestamptz,
  -- In the words of the mail server, or of whoever entered it.
  bounce_answer text not null default '',
  bounced_from text not null default '' check (bounced_from in ('', 'SERVER', 'HAND', 'IMPORT', 'PROGRAM'))
);
create index address_blocked on publishing.address (address) where unsubscribed_at is not null or bounced_at is not null;

-- Who asked for newsletters: all of them (no institution), or what concerns one institution. Nothing is sent before
-- the owner of the address has confirmed.
create table publishing.subscription (
  id uuid primary key,
  address text not null references publishing.address on delete cascade,
  institution uuid,
  name text not null default '',
  language text not null check (language in ('da', 'en')),
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  unique nulls not distinct (address, institution)
);
create index subscription_institution on publishing.subscription (institution) where confirmed_at is not null;
