-- The pedagogical competences that courses, wishes and the map of a cluster's staff are about, as the municipality
-- keeps them. One that is retired stays where it was used and is offered no more.
create table development.competence (
  code text primary key,
  danish text not null check (danish <> ''),
  english text not null check (english <> ''),
  position int not null,
  retired boolean not null default false
);
insert into development.competence (code, danish, english, position) values
  ('language', 'Sprog og tidlig læsning', 'Language and early literacy', 1),
  ('play', 'Leg og børnefællesskaber', 'Play and children''s communities', 2),
  ('infants', 'De yngste børn', 'The youngest children', 3),
  ('special-needs', 'Børn i udsatte positioner og særlige behov', 'Children at risk and special needs', 4),
  ('multilingual', 'Flersprogede børn', 'Multilingual children', 5),
  ('parents', 'Samarbejde med forældre', 'Working with parents', 6),
  ('transitions', 'Overgange til børnehave, skole og fritid', 'Transitions to kindergarten, school and after-school', 7),
  ('curriculum', 'Pædagogisk læreplan og evaluering', 'Curriculum and evaluation', 8),
  ('environment', 'Børnemiljø og indretning', 'Children''s environment and rooms', 9),
  ('body-nature', 'Krop, bevægelse og natur', 'Body, movement and nature', 10),
  ('culture', 'Kreative og musiske forløb', 'Arts and music', 11),
  ('digital', 'Digitale redskaber med børn', 'Digital tools with children', 12),
  ('practice', 'Vejledning af studerende og nye kolleger', 'Guiding students and new colleagues', 13),
  ('conflict', 'Relationer og konflikter', 'Relations and conflicts', 14);

-- One version for the list, so that two who write it do not write over each other.
create table development.competence_list (
  id int primary key default 1 check (id = 1),
  version int not null default 1
);
insert into development.competence_list default values;

-- What a course is about, by code of the list.
alter table development.course add competences text[] not null default '{}';
