package dk.klynge.staffing.privacy;

import dk.klynge.staffing.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables about people, as the database itself tells.
final class PersonalTables {

  private final JdbcClient db;

  PersonalTables(JdbcClient db) {
    this.db = db;
  }

  /// Those of staffing with a column that names a person, and all that refer to one of them.
  List<String> all() {
    return db.sql(
            """
            with recursive about as (
              select distinct c.oid
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
               where n.nspname in ('staffing', 'assessment') and c.relkind in ('r', 'p')
                 and a.attname in ('person', 'application', 'applicant', 'candidate', 'member', 'email', 'receiver', 'who')
              union
              select k.conrelid from pg_constraint k join about on about.oid = k.confrelid where k.contype = 'f')
            select n.nspname || '.' || c.relname
              from about join pg_class c on c.oid = about.oid join pg_namespace n on n.oid = c.relnamespace
             order by 1
            """)
        .query(String.class)
        .list();
  }

  /// Tables that somebody answers for and that are not there.
  List<String> missing(List<PersonalData> data) {
    var there = allOf("staffing", "assessment");
    return data.stream()
        .flatMap(one -> one.kept().stream())
        .map(PersonalData.Kept::table)
        .filter(table -> !there.contains(table))
        .toList();
  }

  List<String> allOf(String... schemas) {
    return db.sql(
            """
            select schemaname || '.' || tablename from pg_tables where schemaname in (:schemas) order by 1
            """)
        .param("schemas", List.of(schemas))
        .query(String.class)
        .list();
  }
}
