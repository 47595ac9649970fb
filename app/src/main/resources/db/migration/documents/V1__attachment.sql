-- Files that people add to what they send. They are never executed and never shown inside a page.
create schema if not exists documents;

create table documents.attachment (
  id uuid primary key,
  owner_kind text not null check (owner_kind <> ''),
  owner uuid not null,
  name text not null check (name <> ''),
  type text not null check (type <> ''),
  size bigint not null check (size > 0 and size = length(content)),
  content bytea not null,
  sha256 bytea not null generated always as (sha256(content)) stored,
  added timestamptz not null,
  added_by text not null
);
create index attachment_owner on documents.attachment (owner_kind, owner, added);
