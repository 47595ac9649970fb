create schema if not exists decision;

-- What was put forward, as it was that day. Never changed afterwards: whoever decides and whoever asks later what was
-- decided on read the same. The checksum is of the very bytes.
create table decision.dossier (
  id uuid primary key,
  form text not null unique,
  title text not null check (title <> ''),
  recommendation text not null check (recommendation <> ''),
  reasons text not null,
  scenario uuid not null,
  scenario_name text not null,
  revision int not null check (revision >= 0),
  previous uuid references decision.dossier unique,
  put_forward_at timestamptz not null,
  put_forward_by text not null,
  put_forward_by_name text not null,
  content text not null check (content is json object),
  checksum text not null check (checksum = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create function decision.keep() returns trigger language plpgsql as $$
begin
  raise exception 'What was put forward or decided is never changed';
end $$;

create trigger dossier_is_frozen before update or delete on decision.dossier
  for each row execute function decision.keep();

-- What was decided on it, once. A case that was deferred is put forward again as a case of its own.
create table decision.ruling (
  dossier uuid primary key references decision.dossier,
  outcome text not null check (outcome in ('approved', 'approved_with_conditions', 'deferred', 'rejected')),
  effective_day date,
  reasons text not null check (reasons is json array),
  body text not null check (body <> ''),
  meeting text not null,
  item text not null,
  decided_on date not null,
  entered_at timestamptz not null,
  entered_by text not null,
  entered_by_name text not null,
  check ((effective_day is not null) = (outcome in ('approved', 'approved_with_conditions')))
);

create trigger ruling_is_frozen before update or delete on decision.ruling
  for each row execute function decision.keep();

create table decision.condition (
  id uuid primary key,
  dossier uuid not null references decision.ruling,
  number int not null check (number > 0),
  text text not null check (text <> ''),
  responsible text not null check (responsible <> ''),
  deadline date,
  before_force boolean not null,
  unique (dossier, number)
);

create trigger condition_is_frozen before update or delete on decision.condition
  for each row execute function decision.keep();

-- A condition is fulfilled by the last of these that says so; what was said before stays.
create table decision.fulfilment (
  condition uuid not null references decision.condition,
  number int not null check (number > 0),
  fulfilled boolean not null,
  day date not null,
  note text not null,
  entered_at timestamptz not null,
  entered_by_name text not null,
  primary key (condition, number)
);

create trigger fulfilment_is_frozen before update or delete on decision.fulfilment
  for each row execute function decision.keep();

create table decision.revocation (
  dossier uuid primary key references decision.ruling,
  body text not null check (body <> ''),
  day date not null,
  reason text not null check (reason <> ''),
  entered_at timestamptz not null,
  entered_by text not null,
  entered_by_name text not null
);

create trigger revocation_is_frozen before update or delete on decision.revocation
  for each row execute function decision.keep();
