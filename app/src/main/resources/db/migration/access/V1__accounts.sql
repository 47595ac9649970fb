-- Who can sign in, and which role each account holds, where and when.
create schema access;

create table access.account (
  id uuid primary key default uuidv7(),
  name text not null check (name <> ''),
  email text,
  -- What is typed at sign-in; compared without regard to case.
  login text,
  -- bcrypt; empty when this account signs in elsewhere.
  password text,
  password_set_at timestamptz,
  must_change_password boolean not null default false,
  failures int not null default 0 check (failures >= 0),
  locked_until timestamptz,
  -- Whom the identity provider says it is.
  issuer text,
  subject text,
  demonstration boolean not null default false,
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  unique (issuer, subject),
  check ((issuer is null) = (subject is null))
);
create unique index account_login on access.account (lower(login));
create unique index account_email on access.account (lower(email));

create table access.held_role (
  id uuid primary key default uuidv7(),
  account uuid not null references access.account,
  role text not null,
  place_kind text not null check (place_kind in ('everywhere', 'area', 'cluster', 'institution')),
  place uuid,
  valid daterange not null check (not lower_inf(valid)),
  granted_by text not null,
  granted_at timestamptz not null default now(),
  -- Set when the holder's role is lent to a substitute.
  lent_from uuid references access.held_role,
  check ((place_kind = 'everywhere') = (place is null))
);
create index held_role_account on access.held_role (account);
