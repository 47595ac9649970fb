package dk.klynge.database;

import dk.klynge.database.Manifest.Counter;
import dk.klynge.database.Manifest.Migrated;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What PostgreSQL itself knows about the tables of a database.
record Catalogue(Connection connection) {

  private static final String OURS =
      """
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String question, Reader<T> reader) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var all = new ArrayList<T>();
      while (rows.next()) all.add(reader.read(rows));
      return all;
    }
  }

  void execute(String command) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  /// All tables with data, each after the ones it refers to.
  List<String> tables() throws SQLException {
    return list(
        """
        with recursive ours as (
          select c.oid, format('%I.%I', n.nspname, c.relname) as name
        """
            + OURS
            + """
                and c.relname !~ '^flyway_'
            ), deep as (
              select oid, 0 as level from ours
              union
              select k.conrelid, deep.level + 1
              from deep join pg_constraint k on k.contype = 'f' and k.confrelid = deep.oid and k.conrelid <> deep.oid
              where deep.level < 100
            )
            select name from ours join deep using (oid) group by name order by max(level), name
            """,
        row -> row.getString("name"));
  }

  /// The columns that hold data of their own; generated ones follow from them.
  List<String> columns(String table) throws SQLException {
    return list(
        """
        select quote_ident(attname) as name from pg_attribute
        where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
        """
            .formatted(table),
        row -> row.getString("name"));
  }

  long rows(String table) throws SQLException {
    return list("select count(*) as rows from " + table, row -> row.getLong("rows")).getFirst();
  }

  List<Counter> counters() throws SQLException {
    return list(
        """
        select format('%I.%I', schemaname, sequencename) as name, last_value from pg_sequences
        where last_value is not null and schemaname !~ '^pg_' order by 1
        """,
        row -> new Counter(row.getString("name"), row.getLong("last_value")));
  }

  /// The records of migrations in the order in which the modules were first migrated.
  List<Migrated> migrations() throws SQLException {
    var all = new ArrayList<Migrated>();
    for (var history : histories())
      all.addAll(
          list(
              "select version from %s where success and version is not null order by installed_rank desc limit 1"
                  .formatted(history),
              row -> new Migrated(history, row.getString("version"))));
    return all;
  }

  List<String> histories() throws SQLException {
    return list(
        "select c.relname as name "
            + OURS
            + " and c.relname ~ '^flyway_schema_history' order by c.oid",
        row -> row.getString("name"));
  }

  /// Tables whose comment says that rows are only added: where they are empty, nothing has happened
  /// yet.
  List<String> appendOnly() throws SQLException {
    return list(
        "select format('%I.%I', n.nspname, c.relname) as name "
            + OURS
            + " and obj_description(c.oid, 'pg_class') ~ '^append-only'",
        row -> row.getString("name"));
  }

  /// The schemas in which our tables lie.
  List<String> schemas() throws SQLException {
    return list(
        "select distinct quote_ident(n.nspname) as name " + OURS, row -> row.getString("name"));
  }
}
