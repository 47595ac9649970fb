package dk.klynge.processplan.equipment;

import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A cluster goes over to another version of the list.
@Repository
class LiftedRows {

  private final JdbcClient db;

  LiftedRows(JdbcClient db) {
    this.db = db;
  }

  /// False where it does not follow that version any more.
  boolean follows(ClusterId cluster, int from, int to) {
    return db.sql(
                """
                update processplan.equipped_cluster set list_version = :to
                 where cluster = :cluster and list_version = :from
                """)
            .param("cluster", cluster.value())
            .param("from", from)
            .param("to", to)
            .update()
        == 1;
  }

  void add(ClusterId cluster, String key, LocalDate needed) {
    db.sql(
            """
            insert into processplan.equipment_item (id, cluster, key, needed_from)
            values (:id, :cluster, :key, :needed)
            """)
        .param("id", UUID.randomUUID())
        .param("cluster", cluster.value())
        .param("key", key)
        .param("needed", needed)
        .update();
  }

  /// It is in the version that the cluster follows (again).
  void needed(UUID item, LocalDate day) {
    db.sql(
            """
            update processplan.equipment_item
               set needed_from = :day, list_version = null, version = version + 1
             where id = :id
            """)
        .param("day", day)
        .param("id", item)
        .update();
  }

  /// Keeps the words of the version that it came from, unless it kept older ones already.
  void keep(UUID item, int version) {
    db.sql(
            """
            update processplan.equipment_item set list_version = coalesce(list_version, :version) where id = :id
            """)
        .param("version", version)
        .param("id", item)
        .update();
  }

  /// False where somebody told something about it meanwhile.
  boolean remove(UUID item, int version) {
    return db.sql("delete from processplan.equipment_item where id = :id and version = :version")
            .param("id", item)
            .param("version", version)
            .update()
        == 1;
  }
}
