-- What leadership costs and a change of structure saves, in versions. Version 0 comes with the program and stands in
-- no table. A decision names the version it was computed with, so a version never changes and is never deleted.
create table planning.cost_model_version (
  version int primary key check (version > 0),
  text text not null check (text <> ''),
  saved_at timestamptz not null,
  saved_by text not null,
  saved_by_name text not null
);

-- Which version is in force: the one last adopted; before any was, version 0.
create table planning.cost_model_adoption (
  number bigint generated always as identity primary key,
  version int not null check (version >= 0),
  adopted_at timestamptz not null,
  adopted_by text not null,
  adopted_by_name text not null
);

-- A model that was tried on one scenario and is kept with it, in force nowhere.
create table planning.cost_model_trial (
  id uuid primary key,
  scenario uuid not null,
  name text not null check (name <> ''),
  text text not null check (text <> ''),
  kept_at timestamptz not null,
  kept_by text not null,
  kept_by_name text not null
);
create index cost_model_trial_scenario on planning.cost_model_trial (scenario, kept_at);

create function planning.keep_cost_model() returns trigger language plpgsql as $$
begin
  raise exception 'What a cost model said is never changed or deleted';
end $$;

create trigger cost_model_version_is_frozen before update or delete on planning.cost_model_version
  for each row execute function planning.keep_cost_model();
create trigger cost_model_adoption_is_frozen before update or delete on planning.cost_model_adoption
  for each row execute function planning.keep_cost_model();
create trigger cost_model_trial_is_frozen before update or delete on planning.cost_model_trial
  for each row execute function planning.keep_cost_model();
