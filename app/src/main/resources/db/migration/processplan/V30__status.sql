-- The figures of the status as they were on a day, so that their development can be shown.
create table processplan.status_day (
  day date not null,
  -- Empty for the whole municipality.
  area uuid,
  key text not null check (key <> ''),
  reached bigint not null,
  -- Empty for a count that has no goal.
  total bigint,
  late bigint not null check (late >= 0),
  unique nulls not distinct (area, key, day)
);

-- What people write to the status of a month. A version never changes; the last one counts.
create table processplan.status_comment (
  area uuid,
  -- First day of the month.
  period date not null check (extract(day from period) = 1),
  version int not null check (version > 0),
  text text not null check (text <> ''),
  written_at timestamptz not null,
  written_by text not null,
  unique nulls not distinct (area, period, version)
);
