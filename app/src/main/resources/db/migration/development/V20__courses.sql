-- Courses and programmes that people are offered, and who has a seat in them.
create table development.course (
  id uuid primary key,
  version int not null default 1,
  -- The form that it was made from, so that sending it twice makes no second one.
  form text not null unique,
  title text not null check (title <> ''),
  theme text not null,
  about text not null,
  place text not null,
  teacher text not null,
  seats int not null check (seats between 1 and 1000),
  -- Whom it is meant for, by their position in the register; empty for everybody.
  positions text[] not null,
  -- The areas of the leadership profile that it strengthens, by code.
  areas text[] not null,
  -- Whether staff of self-owning institutions may take part.
  self_owning boolean not null,
  last_day date not null,
  withdraw_until date not null,
  published_at timestamptz,
  cancelled_at timestamptz,
  made_at timestamptz not null,
  made_by text not null,
  check (cancelled_at is null or published_at is not null)
);
create index on development.course
  using gin (to_tsvector('danish', title || ' ' || about || ' ' || teacher || ' ' || place));

create table development.course_meeting (
  course uuid not null references development.course,
  number int not null,
  day date not null,
  begins time not null,
  ends time not null check (ends > begins),
  primary key (course, number)
);

-- A sign-up. Without a time of seating the person waits, in the order of the line.
create table development.course_seat (
  id uuid primary key,
  course uuid not null references development.course,
  person uuid not null,
  line bigint generated always as identity,
  signed_at timestamptz not null,
  signed_by text not null,
  seated_at timestamptz,
  withdrawn_at timestamptz,
  -- That the person has evaluated the course; what they said is kept without them.
  evaluated boolean not null default false
);
create unique index on development.course_seat (course, person) where withdrawn_at is null;
create index on development.course_seat (person);

create table development.course_invitation (
  course uuid not null references development.course,
  person uuid not null,
  invited_at timestamptz not null,
  primary key (course, person)
);
create index on development.course_invitation (person);

-- Who was there.
create table development.course_attendance (
  seat uuid not null references development.course_seat,
  meeting int not null,
  primary key (seat, meeting)
);

-- What participants said of a course: no author, no time, and no order in which they said it.
create table development.course_evaluation (
  id uuid primary key,
  course uuid not null references development.course,
  benefit int not null check (benefit between 1 and 5),
  use int not null check (use between 1 and 5),
  remark text not null
);
create index on development.course_evaluation (course);
