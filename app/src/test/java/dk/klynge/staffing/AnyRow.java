package dk.klynge.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts a row into every table of a schema, whatever its columns are: texts name the table and the
/// column and begin with `HEMMELIG`, ids are those of the things they are called after.
class AnyRow {

  private static final Pattern ALLOWED = Pattern.compile("'(\\w+)'::text");
  private static final int ROUNDS = 3;

  private final JdbcClient db;
  private Map<String, UUID> known = Map.of();

  AnyRow(JdbcClient db) {
    this.db = db;
  }

  AnyRow about(UUID application, UUID post, UUID campaign) {
    known = Map.of("application", application, "post", post, "campaign", campaign);
    return this;
  }

  private record Column(String name, String type, @Nullable String check) {}

  /// Several rounds, as one table may refer to another.
  void plantAll(String schema) {
    for (int round = 0; round < ROUNDS; round++)
      for (var table : tables(schema)) plant(schema, table);
  }

  /// A row that is there, or cannot be, is left out.
  private void plant(String schema, String table) {
    var columns = columns(schema, table);
    var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    var values =
        columns.stream()
            .map(column -> value(schema, table, column))
            .collect(Collectors.joining(", "));
    try {
      db.sql(
              "insert into %s.%s (%s) values (%s) on conflict do nothing"
                  .formatted(schema, table, names, values))
          .update();
    } catch (DataIntegrityViolationException refused) {
      // Told by `empty`, where no other row is there either.
    }
  }

  private String value(String schema, String table, Column column) {
    if (column.check() != null) {
      var allowed = ALLOWED.matcher(column.check());
      if (allowed.find()) return "'" + allowed.group(1) + "'";
    }
    return switch (column.type()) {
      case "uuid" -> id(schema, column.name());
      case "text", "character varying" ->
          "'HEMMELIG-%s-%s-%s'".formatted(schema, table, column.name());
      case "ARRAY" -> "array['HEMMELIG-%s-%s-%s']".formatted(schema, table, column.name());
      case "jsonb" -> "to_jsonb('HEMMELIG-%s-%s'::text)".formatted(schema, table);
      case "boolean" -> "false";
      case "timestamp with time zone" -> "now()";
      case "date" -> "current_date";
      default -> "1";
    };
  }

  private String id(String schema, String column) {
    if (known.containsKey(column)) return "'" + known.get(column) + "'";
    var parent = tables(schema).contains(column) ? schema : "staffing";
    var there = column.equals("id") ? List.<UUID>of() : ids(parent, column);
    return "'" + (there.isEmpty() ? UUID.randomUUID() : there.getFirst()) + "'";
  }

  /// Those of all tables that have an id.
  List<UUID> ids(String schema) {
    return tables(schema).stream().flatMap(table -> ids(schema, table).stream()).toList();
  }

  private List<UUID> ids(String schema, String table) {
    var has =
        tables(schema).contains(table)
            && columns(schema, table).stream()
                .anyMatch(column -> column.name().equals("id") && column.type().equals("uuid"));
    return has
        ? db.sql("select id from %s.%s".formatted(schema, table)).query(UUID.class).list()
        : List.of();
  }

  List<String> empty(String schema) {
    var empty = new ArrayList<String>();
    for (var table : tables(schema))
      if (db.sql("select not exists (select from %s.%s)".formatted(schema, table))
          .query(Boolean.class)
          .single()) empty.add(schema + "." + table);
    return empty;
  }

  private List<String> tables(String schema) {
    return db.sql(
            """
            select table_name::text from information_schema.tables
             where table_schema = ? and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
             order by 1
            """)
        .param(schema)
        .query(String.class)
        .list();
  }

  private List<Column> columns(String schema, String table) {
    return db.sql(
            """
            select c.column_name::text as name, c.data_type::text as type,
                   (select pg_get_constraintdef(k.oid) from pg_constraint k
                     where k.contype = 'c' and k.conrelid = (:schema || '.' || :table)::regclass
                       and array_length(k.conkey, 1) = 1
                       and k.conkey[1] = c.ordinal_position and c.data_type = 'text'
                       and pg_get_constraintdef(k.oid) like '%ARRAY%' limit 1) as check
              from information_schema.columns c
             where c.table_schema = :schema and c.table_name = :table and c.is_identity = 'NO'
             order by c.ordinal_position
            """)
        .param("schema", schema)
        .param("table", table)
        .query(Column.class)
        .list();
  }
}
