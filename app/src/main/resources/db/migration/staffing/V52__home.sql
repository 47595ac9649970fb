-- Which institutions a decided structure brings into clusters, before the register knows it.
create table staffing.planned_member (
  decision uuid not null,
  cluster uuid not null,
  institution uuid not null,
  primary key (decision, cluster, institution)
);

-- Leaders who do not become pedagogical leader at home although the rule says so, and why.
create table staffing.home_exception (
  person uuid not null,
  from_day date not null,
  institution uuid not null,
  kind text not null check (kind in ('retirement', 'keeps', 'other')),
  reason text not null check (reason <> ''),
  -- Who retires leaves a post.
  post uuid references staffing.post,
  made_at timestamptz not null,
  made_by text not null,
  released_at timestamptz,
  primary key (person, from_day)
);
