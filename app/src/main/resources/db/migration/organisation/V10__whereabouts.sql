-- Which place lies in which, day by day: for the modules that ask whether something lies in "my area".
create view organisation.public_place as
select 'area' as kind, id, valid, name, id as area from organisation.area
union all
select 'cluster', id, valid, name, area from organisation.cluster
union all
select 'institution', id, valid, name, area from organisation.institution;

create view organisation.public_membership as
select institution, cluster, valid from organisation.membership;
