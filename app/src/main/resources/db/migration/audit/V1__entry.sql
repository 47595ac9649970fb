-- What happened and who looked: the account by its id and, as it was called then, by its name. Rows are added and never touched again: the runtime user has no right to
-- (the comments below say so to RuntimeRights), and triggers refuse it to the owner too. Whoever switches
-- the triggers off and rewrites a row breaks the chain of hashes, and `klynge verify-audit` names the row.
create extension if not exists pg_trgm;
create schema audit;

create table audit.entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  who text not null check (who <> ''),
  who_name text not null,
  kind text not null check (kind in ('change', 'look')),
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  subject_name text not null,
  fields jsonb not null
);
comment on table audit.entry is 'append-only: what happened and who looked';
create index entry_at on audit.entry (at);
create index entry_who on audit.entry (who, id);
create index entry_who_name on audit.entry using gin (who_name gin_trgm_ops);
create index entry_action on audit.entry (action, id);
create index entry_subject on audit.entry (subject_kind, id);
create index entry_subject_id on audit.entry (subject_id, id);
create index entry_subject_name on audit.entry using gin (subject_name gin_trgm_ops);

-- The chain: each link holds a hash over the hash before it and the content of one entry.
create table audit.link (
  position bigint primary key,
  entry bigint not null unique references audit.entry,
  hash bytea not null check (length(hash) = 32)
);
comment on table audit.link is 'read-only: the chain over the entries, written by a trigger';

-- The content of an entry as one text: each part with its length in bytes, so that no two contents are alike.
create function audit.content(e audit.entry) returns text
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
  select string_agg(octet_length(part) || ':' || part, '' order by number)
  from unnest(array[
    e.id::text, ((extract(epoch from e.at) * 1000000)::bigint)::text, e.who, e.who_name, e.kind, e.action,
    e.subject_kind, e.subject_id, e.subject_name, e.fields::text]) with ordinality as parts (part, number);
end;

-- Runs when a transaction commits, under a lock that is held only for that moment: a long import keeps
-- nobody else from writing, and yet the chain never forks.
create function audit.chain() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  last audit.link;
begin
  perform pg_advisory_xact_lock(hashtext('audit.link'));
  select * into last from audit.link order by position desc limit 1;
  insert into audit.link (position, entry, hash) values (
    coalesce(last.position, 0) + 1,
    new.id,
    sha256(coalesce(last.hash, ''::bytea) || convert_to(audit.content(new), 'UTF8')));
  return null;
end $$;

create constraint trigger chain after insert on audit.entry
  deferrable initially deferred for each row execute function audit.chain();

create function audit.refuse() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'The audit trail is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

create trigger refuse before update or delete on audit.entry for each row execute function audit.refuse();
create trigger refuse_truncate before truncate on audit.entry for each statement execute function audit.refuse();
create trigger refuse before update or delete on audit.link for each row execute function audit.refuse();
create trigger refuse_truncate before truncate on audit.link for each statement execute function audit.refuse();
