package dk.klynge.organisation.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DemonstrationRows {

  private final JdbcClient db;
  private final JsonMapper json;

  DemonstrationRows(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  boolean registerIsEmpty() {
    return db.sql(
            """
            select not exists (select from organisation.institution)
               and not exists (select from organisation.area)
               and not exists (select from organisation.person)
            """)
        .query(Boolean.class)
        .single();
  }

  /// Nobody else fills the register while this is done.
  void lock() {
    db.sql("lock table organisation.institution in share row exclusive mode").update();
  }

  /// All rows of a table in one statement.
  void insert(String table, List<Map<String, Object>> rows) {
    var columns = table.equals("person") ? "(id, name, email) select id, name, email" : "select *";
    if (table.equals("employment")) columns = EMPLOYMENT;
    if (table.equals("external_id")) columns = EXTERNAL_ID;
    db.sql(
            "insert into organisation.%1$s %2$s from jsonb_populate_recordset(null::organisation.%1$s, :rows::jsonb)"
                .formatted(table, columns))
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  Optional<UUID> clusterCalled(String name) {
    return db.sql("select id from organisation.cluster where name = :name")
        .param("name", name)
        .query(UUID.class)
        .optional();
  }

  private static final String EMPLOYMENT =
      """
      (id, valid, person, institution, position, share, terms, leadership_education, seniority_from)
      select id, valid, person, institution, position, share, terms, leadership_education, seniority_from
      """;

  private static final String EXTERNAL_ID =
      """
      (kind, value, entity_kind, entity, shared, valid)
      select kind, value, entity_kind, entity, false, valid
      """;
}
