package dk.klynge.organisation.exporting;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterExport;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ExportRows implements RegisterExport {

  private static final List<String> COLUMNS =
      List.of(
          """
          institution_id institution type ownership area cluster cluster_kind umbrella legal_unit cvr \
          website budget staff profile unit_id unit unit_kind address postal_code town district municipality \
          address_uuid latitude longitude places_nursery places_toddler places_kindergarten \
          places_after_school places_club places_unspecified children_nursery children_toddler \
          children_kindergarten children_after_school children_club children_unspecified\
          """
              .split(" "));

  private static final String ALL =
      """
      select jsonb_build_object(
               'institution_id', i.id, 'institution', i.name, 'type', i.type,
               'ownership', i.ownership, 'area', a.name, 'cluster', c.name, 'cluster_kind', c.kind,
               'umbrella', b.name, 'legal_unit', l.name, 'cvr', l.cvr, 'website', i.website,
               'budget', i.budget, 'staff', i.staff, 'profile', i.profile, 'unit_id', u.id,
               'unit', u.name, 'unit_kind', u.kind, 'address', u.address, 'postal_code', u.postal_code,
               'town', u.town, 'district', u.district, 'municipality', u.municipality,
               'address_uuid', u.address_uuid, 'latitude', u.latitude, 'longitude', u.longitude)
             || coalesce(p.places, '{}') || coalesce(x.ids, '{}') || coalesce(y.ids, '{}') as row
        from organisation.institution i
        left join organisation.unit u on u.institution = i.id and u.valid @> :day
        left join organisation.area a on a.id = i.area and a.valid @> :day
        left join organisation.umbrella b on b.id = i.umbrella and b.valid @> :day
        left join organisation.legal_unit l on l.id = i.legal_unit and l.valid @> :day
        left join organisation.membership m on m.institution = i.id and m.valid @> :day
        left join organisation.cluster c on c.id = m.cluster and c.valid @> :day
        left join (select unit, jsonb_object_agg('places_' || age_group, places)
                                || jsonb_object_agg('children_' || age_group, children) as places
                     from organisation.places where valid @> :day group by unit) p on p.unit = u.id
        left join (select entity, jsonb_object_agg(
                            case when shared then 'shared-id:' else 'id:' end || kind, value) as ids
                     from organisation.external_id
                    where entity_kind = 'institution' and valid @> :day group by entity) x
               on x.entity = i.id
        left join (select entity, jsonb_object_agg('unit-id:' || kind, value) as ids
                     from organisation.external_id
                    where entity_kind = 'unit' and valid @> :day group by entity) y
               on y.entity = u.id
       where i.valid @> :day and (:all or i.id = any(:ids::uuid[]))
       order by i.name collate "da-x-icu", i.id, (u.kind = 'main') desc, u.name, u.id
      """;

  private final JdbcClient db;
  private final Register register;
  private final ObjectReader json;

  ExportRows(JdbcClient db, Register register, JsonMapper json) {
    this.db = db;
    this.register = register;
    this.json = json.readerFor(new TypeReference<Map<String, Object>>() {});
  }

  @Override
  public int write(TableFormat format, LocalDate day, Filter filter, OutputStream out)
      throws IOException {
    var columns = Stream.concat(COLUMNS.stream(), ids(day).stream()).toList();
    var numbers = COLUMNS.stream().filter(ExportRows::isNumber).toList();
    var rows = rows(day, filter);
    try (var table = TableWriter.to(out, format, columns, numbers)) {
      for (var row : rows) table.row(cells(columns, json.readValue(row)));
    }
    return rows.size();
  }

  private static boolean isNumber(String column) {
    return column.startsWith("places_")
        || column.startsWith("children_")
        || List.of("latitude", "longitude", "budget", "staff").contains(column);
  }

  private static List<String> cells(List<String> columns, Map<String, Object> row) {
    var cells = new ArrayList<String>();
    for (var column : columns) {
      var value = row.get(column);
      cells.add(
          switch (value) {
            case null -> "";
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            default -> value.toString();
          });
    }
    return cells;
  }

  private List<String> rows(LocalDate day, Filter filter) {
    var everything = filter.equals(Filter.all());
    var ids =
        everything
            ? List.<String>of()
            : register.on(day, filter).stream().map(each -> each.id().value().toString()).toList();
    return db.sql(ALL)
        .param("day", day)
        .param("all", everything)
        .param("ids", "{" + String.join(",", ids) + "}")
        .query(String.class)
        .list();
  }

  private List<String> ids(LocalDate day) {
    return db.sql(
            """
            select distinct case when entity_kind = 'unit' then 'unit-id:'
                                 when shared then 'shared-id:' else 'id:' end || kind as name
              from organisation.external_id
             where entity_kind in ('institution', 'unit') and valid @> :day order by name
            """)
        .param("day", day)
        .query(String.class)
        .list();
  }
}
