-- Surveys on whether the reform is felt as a gain. What was answered lies in `survey`.
create table development.gain_survey (
  id uuid primary key,
  number int not null unique check (number > 0),
  form uuid not null unique,
  opened date not null,
  closes date not null check (closes >= opened),
  round uuid not null,
  opened_by_name text not null
);
