-- Forms of applications that were applied: one that is sent again, by two clicks or after a lost answer, changes nothing.
create table staffing.application_form (
  form text primary key,
  application uuid not null references staffing.application on delete cascade,
  at timestamptz not null
);
create index application_form_application on staffing.application_form (application);
