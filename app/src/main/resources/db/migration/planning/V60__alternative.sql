-- An alternative that somebody put forward to some clusters of a published scenario. What was put forward never changes;
-- its version counts what was done with it since.
create table planning.alternative (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  scenario uuid not null,
  scenario_name text not null,
  revision int not null,
  title text not null check (title <> ''),
  motivation text not null check (motivation <> ''),
  behalf_kind text not null check (behalf_kind in ('area', 'leader', 'board', 'umbrella', 'other')),
  behalf text not null check (behalf <> ''),
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  form text not null unique,
  drawn uuid references planning.scenario,
  chosen uuid[] not null check (cardinality(chosen) > 0),
  touched uuid[] not null check (cardinality(touched) > 0),
  areas uuid[] not null,
  reshaping jsonb not null,
  state text not null check (state in ('received', 'needs-qualification', 'answered', 'recommended', 'not-recommended',
    'adopted', 'rejected', 'withdrawn')),
  verdict text not null check (verdict in ('passes', 'fails-principles', 'fails-others', 'fails-both')),
  ruling text check (ruling in ('passes', 'fails')),
  foreign key (scenario, revision) references planning.scenario_publication
);
create index alternative_scenario on planning.alternative (scenario, made_at);

-- What was done with it, by whom and why. The last row that is a state is the state.
create table planning.alternative_step (
  alternative uuid not null references planning.alternative,
  number int not null check (number > 0),
  kind text not null check (kind in ('received', 'needs-qualification', 'answered', 'recommended', 'not-recommended',
    'adopted', 'rejected', 'withdrawn', 'overruled', 'tested')),
  done_at timestamptz not null,
  done_by text not null,
  done_by_name text not null,
  reason text not null,
  deadline date,
  verdict text check (verdict in ('passes', 'fails')),
  revision int check (revision > 0),
  left_out int check (left_out >= 0),
  primary key (alternative, number),
  check ((kind = 'needs-qualification') = (deadline is not null)),
  check ((kind = 'overruled') = (verdict is not null)),
  check ((kind = 'adopted') = (revision is not null)),
  check ((kind = 'adopted') = (left_out is not null))
);

-- The two-part test with its evidence; made again when the tolerances have changed.
create table planning.alternative_trial (
  alternative uuid not null references planning.alternative,
  number int not null check (number > 0),
  made_at timestamptz not null,
  tolerances int not null check (tolerances >= 0),
  findings jsonb not null,
  primary key (alternative, number)
);

-- Third parties: the clusters, institutions and areas that the alternative affects without being about them; those who
-- answer for one of them are told.
create table planning.alternative_party (
  alternative uuid not null references planning.alternative,
  place uuid not null,
  primary key (alternative, place)
);

-- Who has opened the page, so that the notice goes away.
create table planning.alternative_seen (
  alternative uuid not null references planning.alternative,
  account text not null,
  seen_at timestamptz not null,
  primary key (alternative, account)
);

create function planning.keep_alternative() returns trigger language plpgsql as $$
begin
  raise exception 'What was done with an alternative is never changed';
end $$;

create trigger alternative_step_is_frozen before update or delete on planning.alternative_step
  for each row execute function planning.keep_alternative();
create trigger alternative_trial_is_frozen before update or delete on planning.alternative_trial
  for each row execute function planning.keep_alternative();
