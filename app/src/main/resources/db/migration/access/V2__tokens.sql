-- Tokens for the API. Only a hash is kept: the token itself is shown once and known to its owner alone.
create table access.token (
  id uuid primary key default uuidv7(),
  account uuid not null references access.account,
  name text not null check (name <> ''),
  hash text not null unique,
  -- The roles it may use, of those its owner holds at the time of the call.
  roles text[] not null check (cardinality(roles) > 0),
  created_at timestamptz not null,
  expires_on date not null,
  revoked_at timestamptz,
  last_used_on date
);
create index token_account on access.token (account);
