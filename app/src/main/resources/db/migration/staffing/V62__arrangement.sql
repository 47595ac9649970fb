-- A senior or retirement arrangement: asked for, negotiated with the union, agreed or not.
create table staffing.arrangement (
  id uuid primary key,
  version int not null default 1 check (version > 0),
  person uuid not null,
  name text not null check (name <> ''),
  institution uuid,
  workplace text not null default '',
  area uuid,
  kind text not null check (kind in ('senior', 'retirement')),
  wanted_from date not null,
  -- What the person writes; read by the area manager and HR only.
  note text not null default '',
  asked_at timestamptz not null,
  asked_by text not null,
  form text unique,
  union_name text,
  negotiated_on date,
  effective_on date,
  agreed_at timestamptz,
  refused_at timestamptz,
  refused_reason text,
  withdrawn_at timestamptz,
  check (num_nonnulls(agreed_at, refused_at, withdrawn_at) <= 1),
  check ((refused_at is null) = (refused_reason is null)),
  check (agreed_at is null or (union_name <> '' and negotiated_on is not null and effective_on is not null))
);
create unique index arrangement_once on staffing.arrangement (person)
  where refused_at is null and withdrawn_at is null;
