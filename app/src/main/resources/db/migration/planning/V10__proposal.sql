create schema if not exists planning;

-- What was asked: everything an answer depends on, as it was at that moment. Never changed afterwards, so a
-- proposal can be traced and repeated although the register and the criteria live on.
create table planning.question (
  proposal uuid primary key,
  name text not null check (name <> ''),
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  form text not null unique,
  day date not null,
  filter jsonb not null,
  criteria_name text not null,
  criteria_version int not null check (criteria_version > 0),
  criteria text not null,
  seconds int not null check (seconds between 1 and 3600),
  seed bigint not null,
  threads int not null check (threads between 1 and 64),
  sites jsonb not null,
  institutions int not null check (institutions >= 0)
);

create function planning.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'A question that was asked is never changed';
end $$;

create trigger question_is_frozen before update on planning.question
  for each row execute function planning.refuse();

-- What became of it. An answer belongs to a finished run, or to a cancelled one that had found something.
create table planning.run (
  proposal uuid primary key references planning.question,
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'finished', 'impossible', 'cancelled', 'failed')),
  attempt int not null default 0,
  cancel_asked boolean not null default false,
  started_at timestamptz,
  ended_at timestamptz,
  search jsonb,
  answer jsonb,
  reasons jsonb,
  reference text,
  opened_at timestamptz,
  check ((answer is not null) = (state = 'finished') or state = 'cancelled'),
  check ((answer is not null) = (search is not null)),
  check ((reasons is not null) = (state = 'impossible')),
  check ((reference is not null) = (state = 'failed')),
  check ((ended_at is not null) = (state not in ('waiting', 'running')))
);
create index run_unopened on planning.run (proposal) where opened_at is null;

-- How the best value improved, for the one attempt that counts.
create table planning.progress (
  proposal uuid not null references planning.question,
  attempt int not null,
  millis int not null check (millis >= 0),
  value double precision not null,
  broken double precision not null check (broken >= 0),
  iterations bigint not null check (iterations >= 0),
  primary key (proposal, attempt, millis)
);
