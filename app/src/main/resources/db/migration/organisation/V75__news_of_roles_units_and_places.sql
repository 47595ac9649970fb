-- Other systems are also told of leaders' roles, of units and of places. Subscriptions that there are already go on as
-- they were: whoever keeps them chooses what they are told.
alter table organisation.structure_event drop constraint structure_event_subject_check;
alter table organisation.structure_event add constraint structure_event_subject_check
  check (subject in ('area', 'cluster', 'institution', 'membership', 'unit', 'places', 'role'));
create index structure_event_entity on organisation.structure_event (entity, day);

-- What is true of one thing on a day. The places of a unit are one thing, whatever the number of age groups they are
-- given for: else a unit that opens would be many pieces of news.
create function organisation.truth_on(tab regclass, named_by text, key uuid, on_day date) returns jsonb
  language plpgsql stable as $$
declare
  truth jsonb;
begin
  if tab = 'organisation.places'::regclass then
    select jsonb_build_object(
             'institution', (select u.institution from organisation.unit u where u.id = key and u.valid @> on_day),
             'ages', jsonb_object_agg(p.age_group, jsonb_build_object('places', p.places, 'children', p.children)))
      into truth
      from organisation.places p where p.unit = key and p.valid @> on_day having count(*) > 0;
  else
    execute format('select to_jsonb(t) - ''valid'' from %1$s t where %2$I = $1 and valid @> $2', tab, named_by)
      into truth using key, on_day;
  end if;
  return truth;
end $$;

-- As before, with two differences: what is true is asked of the function above, and a planned change that is taken
-- back is told as withdrawn also where something else goes on being true on that day.
create or replace function organisation.tell_structure() returns trigger language plpgsql as $$
declare
  key uuid;
  days date[] := '{}';
  one date;
  before jsonb;
  after jsonb;
  told text;
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
    before := organisation.truth_on(tg_relid::regclass, tg_argv[1], key, one - 1);
    after := organisation.truth_on(tg_relid::regclass, tg_argv[1], key, one);
    if before is not distinct from after and not (before is null and tg_op = 'DELETE') then
      select e.what into told from organisation.structure_event e
       where e.entity = key and e.day = one and e.subject = tg_argv[0] and e.recorded_at < now()
       order by e.number desc limit 1;
      continue when coalesce(told, 'withdrawn') = 'withdrawn';
    end if;
    insert into organisation.structure_event (recorded_at, subject, what, entity, day, before, after)
    values (now(), tg_argv[0],
            case when before is not distinct from after then 'withdrawn'
                 when before is null then 'began'
                 when after is null then 'ended'
                 else 'changed' end,
            key, one, before, after)
    on conflict (recorded_at, subject, entity, day)
      do update set what = excluded.what, before = excluded.before, after = excluded.after;
  end loop;
  return null;
end $$;

create constraint trigger tell after insert or update or delete on organisation.unit
  deferrable initially deferred for each row execute function organisation.tell_structure('unit', 'id');
create constraint trigger tell after insert or update or delete on organisation.places
  deferrable initially deferred for each row execute function organisation.tell_structure('places', 'unit');
create constraint trigger tell after insert or update or delete on organisation.role
  deferrable initially deferred for each row execute function organisation.tell_structure('role', 'id');
