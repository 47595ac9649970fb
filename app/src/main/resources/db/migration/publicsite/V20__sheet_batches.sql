-- Fact sheets for many that are made in the background, and the ZIP file that comes of it. Both are deleted after a day.
create table publicsite.sheet_batch (
  id uuid primary key,
  -- The form that it was asked for on, so that sending it twice makes one.
  form text not null unique,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  place text not null,
  audiences text[] not null check (cardinality(audiences) > 0),
  languages text[] not null check (cardinality(languages) > 0),
  -- Those that the caller might make sheets for when it was asked.
  institutions uuid[] not null check (cardinality(institutions) > 0),
  site text not null,
  done int not null default 0,
  finished_at timestamptz,
  cancelled_at timestamptz,
  failed_at timestamptz,
  check (num_nonnulls(finished_at, cancelled_at, failed_at) <= 1)
);

-- The file in pieces, so that nobody has to hold all of it.
create table publicsite.sheet_batch_piece (
  batch uuid not null references publicsite.sheet_batch on delete cascade,
  number int not null,
  content bytea not null,
  primary key (batch, number)
);
