-- When fact sheets were made for many at once: how many, of how many institutions, and by whom. Only what was made to
-- the end is here.
create table publicsite.sheets_made (
  number bigint generated always as identity primary key,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null,
  institutions int not null check (institutions > 0),
  sheets int not null check (sheets > 0)
);

-- For the status of the process.
create view publicsite.public_sheets_made as
  select made_at, institutions, sheets from publicsite.sheets_made;
