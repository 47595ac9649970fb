-- Who is who at sign-in is found by address.
create index person_email on organisation.person (lower(email));

-- For those who must know which account is whose.
create view organisation.public_person as
  select id, name, email from organisation.person;
