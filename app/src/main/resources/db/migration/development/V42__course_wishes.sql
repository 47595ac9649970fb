-- A wish is about a theme of support or about a competence, and comes from a person, from a cluster, or from what
-- many clusters need. With a course it is met once that is published, and open again when it is called off.
alter table development.course_wish
  alter column theme drop not null,
  add competence text references development.competence,
  add cluster uuid,
  add cluster_name text not null default '',
  -- Who wishes it; empty where it is a wish of a whole team of leaders.
  add person uuid,
  add origin text not null default 'needs' check (origin in ('needs', 'own', 'plan')),
  add made_by text not null default '',
  add course uuid references development.course,
  add constraint one_subject check (num_nonnulls(theme, competence) = 1);
create index on development.course_wish (person);
create index on development.course_wish (course);
-- Nobody wishes the same twice at a time.
create unique index on development.course_wish (person, coalesce(theme, competence))
  where person is not null and course is null and met_on is null;
