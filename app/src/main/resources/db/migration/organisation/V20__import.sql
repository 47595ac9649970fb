-- Files on their way into the register. An import is looked at before it is confirmed; until then nothing of
-- it is in the register. All of it lies in the database, so that any node can go on with it.
create table organisation.import (
  id uuid primary key default uuidv7(),
  file_name text not null,
  file_size bigint not null,
  profile text not null default '',
  own_profile text not null default '',
  day date not null,
  missing text not null default 'keep' check (missing in ('keep', 'close')),
  state text not null check (state in ('refused', 'preview', 'confirmed', 'applied', 'cancelled', 'failed')),
  uploaded_at timestamptz not null,
  uploaded_by text not null,
  uploader text not null default '',
  settled_at timestamptz,
  settled_by text,
  settler text not null default '',
  created int not null default 0,
  changed int not null default 0,
  closed int not null default 0,
  unchanged int not null default 0,
  errors int not null default 0,
  remarks int not null default 0,
  -- What the preview showed; if the same file means something else when it is confirmed, it is shown again.
  digest text not null default '',
  outdated boolean not null default false
);
create index import_uploaded on organisation.import (uploaded_at desc);

create table organisation.import_part (
  import uuid not null references organisation.import on delete cascade,
  position int not null,
  content bytea not null,
  primary key (import, position)
);

create table organisation.import_line (
  import uuid not null references organisation.import on delete cascade,
  position int not null,
  kind text not null check (kind in ('created', 'changed', 'closed')),
  name text not null,
  row_number int not null,
  fields jsonb not null,
  primary key (import, position)
);
create index import_line_kind on organisation.import_line (import, kind, position);

create table organisation.import_problem (
  import uuid not null references organisation.import on delete cascade,
  position int not null,
  gravity text not null check (gravity in ('error', 'remark')),
  row_number int not null,
  column_name text not null,
  code text not null,
  arguments jsonb not null,
  primary key (import, position)
);

-- Written beside the import's own transaction, so that others see how far it is and can stop it.
create table organisation.import_progress (
  import uuid primary key references organisation.import on delete cascade,
  step text not null,
  done int not null,
  total int not null,
  stop boolean not null default false
);

-- The planner's statistics are the owner's business; an import of thousands of rows may have them refreshed.
create function organisation.count_rows_anew() returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  analyze organisation.area, organisation.umbrella, organisation.legal_unit, organisation.cluster,
    organisation.institution, organisation.unit, organisation.places, organisation.membership,
    organisation.external_id;
end $$;
