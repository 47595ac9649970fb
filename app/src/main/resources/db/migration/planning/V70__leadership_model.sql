-- How an umbrella organisation of self-owning institutions proposes to lead its networks. What a model says is kept in
-- versions; which organisation it belongs to never changes. `template` is its key in the file that it was loaded from.
create table planning.leadership_model (
  id uuid primary key,
  umbrella uuid not null,
  template text,
  version int not null check (version > 0),
  unique (umbrella, template)
);

create table planning.leadership_model_version (
  model uuid not null references planning.leadership_model,
  version int not null check (version > 0),
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null,
  primary key (model, version)
);

-- What the administration thinks of a model. A new assessment stands beside the old ones; the latest holds.
create table planning.leadership_model_assessment (
  number bigint generated always as identity primary key,
  model uuid not null references planning.leadership_model,
  version int not null,
  outcome text not null check (outcome in ('recommended', 'further_talks', 'not_at_present', 'no_draft', 'withdrawn')),
  day date not null,
  reason_da text not null check (reason_da <> ''),
  reason_en text not null,
  assessed_at timestamptz not null,
  assessed_by text not null,
  assessed_by_name text not null,
  foreign key (model, version) references planning.leadership_model_version
);
create index leadership_model_assessment_model on planning.leadership_model_assessment (model, number);

create function planning.keep_leadership_model() returns trigger language plpgsql as $$
begin
  raise exception 'What a leadership model said, and how it was assessed, is never changed';
end $$;

create trigger leadership_model_version_is_frozen before update or delete on planning.leadership_model_version
  for each row execute function planning.keep_leadership_model();
create trigger leadership_model_assessment_is_frozen before update or delete on planning.leadership_model_assessment
  for each row execute function planning.keep_leadership_model();
