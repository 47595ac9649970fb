-- For those who write to people because of what they lead, or where they work.
create view organisation.public_role as
  select person, kind, area, cluster, institution, valid from organisation.role;

create view organisation.public_employment as
  select person, institution, position, valid from organisation.employment;
