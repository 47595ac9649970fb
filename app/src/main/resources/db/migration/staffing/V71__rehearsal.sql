-- A campaign that was rehearsed on a copy: what was assumed, by whom, and what came out. No person is stored.
create table staffing.rehearsal (
  id uuid primary key,
  campaign uuid not null references staffing.campaign,
  assumptions jsonb not null,
  seed bigint not null,
  draws int not null check (draws between 1 and 20000),
  form text not null unique,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  attempt int not null default 0,
  done int not null default 0 check (done >= 0),
  cancel_asked boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'finished', 'cancelled', 'failed')),
  ended_at timestamptz,
  result jsonb,
  reference text,
  check ((state in ('finished', 'cancelled', 'failed')) = (ended_at is not null))
);
create index rehearsal_campaign on staffing.rehearsal (campaign, asked_at desc);
