-- How long it is kept who signed up for a course, and who wished for one. Versions; the first comes with the program.
create table development.course_retention (
  version int primary key,
  seat_months int not null check (seat_months between 1 and 120),
  wish_months int not null check (wish_months between 1 and 120),
  reason text not null,
  made_at timestamptz not null,
  made_by text not null,
  made_by_name text not null
);
insert into development.course_retention values (1, 24, 24, '', now(), 'system', '');

-- What is left when it is forgotten who took part: how many had a seat.
alter table development.course add forgotten_at timestamptz, add seated_then int;
