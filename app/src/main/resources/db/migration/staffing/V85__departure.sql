-- Whoever leaves: by a notice, by an agreement to retire, by their own wish, or instead of leading at home. The day is
-- the first on which they are not employed any more. Whoever accepted a post after it was decided stays.
create view staffing.leaver as
  select l.kind, l.origin, l.person, l.name, l.workplace, l."day",
         l.kind in ('notice', 'retirement') and exists (
           select from staffing.appointment a
            where a.person = l.person and a.accepted_at is not null and a.withdrawn_at is null
              and (a.accepted_at >= l.decided_at or a.applied_at is null)) as stays
    from (select 'notice' as kind, n.id as origin, n.person, n.name, n.workplace, n.leaves_on + 1 as "day",
                 n.given_at as decided_at
            from staffing.notice n where n.given_at is not null and n.withdrawn_at is null
          union all
          select 'retirement', s.id, s.person, s.name, s.workplace, s.effective_on, s.agreed_at
            from staffing.arrangement s
           where s.kind = 'retirement' and s.agreed_at is not null and s.withdrawn_at is null
          union all
          select 'own', c.redeployment, c.person, c.name, c.workplace, c.leaving_on + 1, c.leaving_noted_at
            from staffing.concerned c where c.leaving_noted_at is not null
          union all
          select 'home', h.institution, h.person, '', '', h.from_day, h.made_at
            from staffing.home_exception h where h.kind = 'retirement') l;

-- When the employment was ended in the register, or why it could not be yet.
create table staffing.departure (
  kind text not null check (kind in ('notice', 'retirement', 'own', 'home')),
  origin uuid not null,
  person uuid not null,
  "day" date not null,
  ended_at timestamptz,
  hindrance text,
  hindrance_arguments text not null default '',
  tried_on date,
  primary key (kind, origin, person, "day"),
  check (num_nonnulls(ended_at, hindrance) = 1)
);
create index departure_person on staffing.departure (person);
