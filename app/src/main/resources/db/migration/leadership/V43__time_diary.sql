-- A week in which a team writes down what its time goes to.
create table leadership.diary_week (
  id uuid primary key,
  cluster uuid not null,
  monday date not null check (extract(isodow from monday) = 1),
  started_by uuid not null,
  started_at timestamptz not null,
  unique (cluster, monday)
);

create table leadership.diary_declined (
  week uuid not null references leadership.diary_week,
  person uuid not null,
  primary key (week, person)
);

create table leadership.diary_entry (
  id uuid primary key,
  week uuid not null references leadership.diary_week,
  person uuid not null,
  day date not null,
  task text not null check (task in ('professional', 'strategic', 'administrative', 'personnel')),
  quarters int not null check (quarters between 1 and 40),
  at timestamptz not null
);
create index on leadership.diary_entry (week, person);

create table leadership.diary_disturbance (
  id uuid primary key,
  week uuid not null references leadership.diary_week,
  person uuid not null,
  day date not null,
  cause text not null check (cause in ('questions', 'phone', 'mail', 'absence', 'building', 'it', 'meetings', 'other')),
  at timestamptz not null
);
create index on leadership.diary_disturbance (week, person);
