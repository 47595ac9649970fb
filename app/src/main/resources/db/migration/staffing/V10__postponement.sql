-- Clusters that are heard once more: whatever depends on their decision comes later, also what is decided afterwards.
create table staffing.postponement (
  cluster uuid primary key,
  until date not null,
  noted_at timestamptz not null
);

-- A form that was sent twice makes one campaign.
alter table staffing.campaign add column form text unique;
