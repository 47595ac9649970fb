-- Text as people search for it: small letters, and æ, ø, å the same as ae, oe, aa (both ways, since both
-- the text and the search words are folded).
create function organisation.folded(text) returns text
  language sql immutable strict parallel safe
  return translate(
    replace(replace(replace(replace(replace(replace(
      lower($1), 'æ', 'ae'), 'ä', 'ae'), 'ø', 'oe'), 'ö', 'oe'), 'å', 'aa'), 'ü', 'ue'),
    'éèêëáàâíìîóòôúùû', 'eeeeaaaiiiooouuu');

drop index organisation.institution_name;
create index institution_folded on organisation.institution using gin (organisation.folded(name) gin_trgm_ops);
create index unit_folded on organisation.unit using gin (
  organisation.folded(name || ' ' || coalesce(address, '') || ' ' || coalesce(postal_code, '') || ' ' || coalesce(town, ''))
  gin_trgm_ops);
create index institution_area on organisation.institution (area);
create index superseded_entity on organisation.superseded ((was ->> 'id'));

-- A change of a parent (an institution, a cluster, an area) ends one row and begins another. Between the two
-- statements its children stand without a parent, so a use case may put these checks off to its end.
do $$
declare c record;
begin
  for c in select conrelid::regclass as of_table, conname from pg_constraint
            where contype = 'f' and conperiod and connamespace = 'organisation'::regnamespace
  loop
    execute format('alter table %s alter constraint %I deferrable initially immediate', c.of_table, c.conname);
  end loop;
end $$;
