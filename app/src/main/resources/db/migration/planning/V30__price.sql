-- What the limits of a proposal cost: one search after the other with one limit changed. Asked for by a person,
-- answered by a job; the answer stands with the steps that were asked for.
create table planning.price_run (
  id uuid primary key,
  proposal uuid not null references planning.question,
  form text not null unique,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  clusters int not null check (clusters >= 1),
  weight double precision not null check (weight > 0),
  institutions int not null check (institutions >= 1),
  share double precision not null check (share > 0),
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'finished', 'cancelled', 'failed')),
  attempt int not null default 0,
  cancel_asked boolean not null default false,
  started_at timestamptz,
  ended_at timestamptz,
  done int not null default 0 check (done >= 0),
  searches int not null default 0 check (searches >= done),
  answer jsonb,
  reference text,
  check ((answer is not null) = (state = 'finished') or state = 'cancelled'),
  check ((reference is not null) = (state = 'failed')),
  check ((ended_at is not null) = (state not in ('waiting', 'running')))
);
create index price_run_latest on planning.price_run (proposal, asked_at);
create unique index price_run_one_at_a_time on planning.price_run (proposal)
  where state in ('waiting', 'running');
