-- Places with rooms for interviews, kept for all rounds.
create table staffing.venue (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  name text not null check (name <> ''),
  address text not null default '',
  institution uuid,
  latitude double precision,
  longitude double precision,
  rooms int not null check (rooms between 1 and 20),
  -- Whose interviews are held there; empty for all areas.
  area uuid,
  closed_at timestamptz,
  made_at timestamptz not null,
  made_by text not null,
  check ((latitude is null) = (longitude is null))
);
create unique index venue_institution on staffing.venue (institution) where institution is not null;

insert into staffing.venue (id, name, institution, latitude, longitude, rooms, area, made_at, made_by)
select distinct on (coalesce(v.institution, v.id))
       v.id, v.name, v.institution, v.latitude, v.longitude, v.rooms, r.area, r.made_at, r.made_by
  from staffing.interview_venue v join staffing.interview_round r on r.id = v.round
 order by coalesce(v.institution, v.id), r.made_at desc;

-- What a round had of its own is from now on the place that it uses.
alter table staffing.interview_venue add column place uuid references staffing.venue;
update staffing.interview_venue v
   set place = (select p.id from staffing.venue p where p.institution = v.institution or p.id = v.id
                 order by p.institution nulls last limit 1);
create temporary table twice on commit drop as
  select id, first_value(id) over (partition by round, place order by id) as kept from staffing.interview_venue;
update staffing.interview_at a set venue = t.kept from twice t where t.id = a.venue;
update staffing.interview i set venue = t.kept from twice t where t.id = i.venue;
delete from staffing.interview_venue v using twice t where t.id = v.id and t.kept <> v.id;
alter table staffing.interview_venue alter column place set not null;
alter table staffing.interview_venue add unique (round, place);
alter table staffing.interview_venue
  drop column name, drop column institution, drop column latitude, drop column longitude, drop column rooms;

-- Letters go out in the language that people have chosen for themselves, else in the one that is chosen here.
alter table staffing.interview_round add column language text not null default 'da' check (language in ('da', 'en'));
create table staffing.interview_language (
  round uuid not null references staffing.interview_round on delete cascade,
  -- A person of the register by id, or somebody outside by address.
  who text not null check (who <> ''),
  language text not null check (language in ('da', 'en')),
  primary key (round, who)
);
alter table staffing.interview_told add column language text not null default 'da' check (language in ('da', 'en'));
