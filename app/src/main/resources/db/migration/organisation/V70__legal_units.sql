-- Who answers in law for an institution, day by day: for the modules that make agreements with it.
create view organisation.public_legal_unit as
select i.id as institution, i.valid * l.valid as valid, l.id, l.name, l.cvr
  from organisation.institution i
  join organisation.legal_unit l on l.id = i.legal_unit and l.valid && i.valid;
