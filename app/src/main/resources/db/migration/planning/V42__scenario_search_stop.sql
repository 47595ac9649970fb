-- A search that runs can be stopped in two ways: what it has found so far is kept, or it is cancelled and nothing is. When
-- the machine that searches was last heard of says whether it may be lost; another then begins anew.
alter table planning.scenario_search
  add column keep_asked boolean not null default false,
  add column heard_at timestamptz;
