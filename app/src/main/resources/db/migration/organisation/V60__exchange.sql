-- What changes in the structure, as news for other systems. Written by the database itself in the transaction of the
-- change, whoever makes it (form, import, decision): a change without its news, or news without a change, cannot be.
create table organisation.structure_event (
  number bigint generated always as identity primary key,
  recorded_at timestamptz not null,
  subject text not null check (subject in ('area', 'cluster', 'institution', 'membership')),
  what text not null check (what in ('began', 'changed', 'ended', 'withdrawn')),
  entity uuid not null,
  day date not null,
  before jsonb,
  after jsonb,
  unique (recorded_at, subject, entity, day)
);
create index structure_event_recorded on organisation.structure_event (recorded_at);

-- Who is told. `delivered` is the number of the last event that is done with: the next one goes out when this one has
-- been answered, so that each subscriber hears everything in order.
create table organisation.exchange_subscription (
  id uuid primary key,
  name text not null check (name <> ''),
  url text not null check (url ~ '^https?://'),
  secret text not null check (length(secret) >= 16),
  subjects text[] not null check (cardinality(subjects) > 0),
  active boolean not null,
  version int not null,
  delivered bigint not null,
  failures int not null default 0,
  next_try timestamptz not null
);

-- What was sent and what was answered.
create table organisation.exchange_delivery (
  number bigint generated always as identity primary key,
  subscription uuid not null references organisation.exchange_subscription on delete cascade,
  event bigint not null,
  sent_at timestamptz not null,
  ok boolean not null,
  answer text not null
);
create index exchange_delivery_subscription on organisation.exchange_delivery (subscription, number);

-- Runs when the transaction ends, so that it sees what came of all its statements. The lock lets transactions number
-- their events in the order in which they end: whoever has read event 7 will never find a new event 6.
-- Names of the arguments: what the rows are about, and the column that says about which.
create function organisation.tell_structure() returns trigger language plpgsql as $$
declare
  key uuid;
  days date[] := '{}';
  one date;
  before jsonb;
  after jsonb;
begin
  perform pg_advisory_xact_lock(60, 1);
  if tg_op = 'DELETE' then
    key := (to_jsonb(old) ->> tg_argv[1])::uuid;
    days := array[lower(old.valid), upper(old.valid)];
  elsif tg_op = 'INSERT' then
    key := (to_jsonb(new) ->> tg_argv[1])::uuid;
    days := array[lower(new.valid), upper(new.valid)];
  else
    key := (to_jsonb(new) ->> tg_argv[1])::uuid;
    -- Where only the period is another, nothing is new on a day that both periods begin or end with.
    if to_jsonb(old) - 'valid' is distinct from to_jsonb(new) - 'valid' or lower(old.valid) <> lower(new.valid) then
      days := array[lower(old.valid), lower(new.valid)];
    end if;
    if to_jsonb(old) - 'valid' is distinct from to_jsonb(new) - 'valid'
        or upper(old.valid) is distinct from upper(new.valid) then
      days := days || array[upper(old.valid), upper(new.valid)];
    end if;
  end if;
  for one in select distinct d from unnest(days) d where d is not null order by d
  loop
    execute format('select (select to_jsonb(t) - ''valid'' from %1$s t where %2$I = $1 and valid @> ($2 - 1)),
                           (select to_jsonb(t) - ''valid'' from %1$s t where %2$I = $1 and valid @> $2)',
                   tg_relid::regclass, tg_argv[1])
      into before, after using key, one;
    continue when before is not distinct from after and not (before is null and tg_op = 'DELETE');
    insert into organisation.structure_event (recorded_at, subject, what, entity, day, before, after)
    values (now(), tg_argv[0],
            case when before is null and after is null then 'withdrawn'
                 when before is null then 'began'
                 when after is null then 'ended'
                 else 'changed' end,
            key, one, before, after)
    on conflict (recorded_at, subject, entity, day)
      do update set what = excluded.what, before = excluded.before, after = excluded.after;
  end loop;
  return null;
end $$;

create constraint trigger tell after insert or update or delete on organisation.area
  deferrable initially deferred for each row execute function organisation.tell_structure('area', 'id');
create constraint trigger tell after insert or update or delete on organisation.cluster
  deferrable initially deferred for each row execute function organisation.tell_structure('cluster', 'id');
create constraint trigger tell after insert or update or delete on organisation.institution
  deferrable initially deferred for each row execute function organisation.tell_structure('institution', 'id');
create constraint trigger tell after insert or update or delete on organisation.membership
  deferrable initially deferred for each row execute function organisation.tell_structure('membership', 'institution');
