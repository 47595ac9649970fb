package dk.klynge.processplan.equipment;

import dk.klynge.organisation.ClusterId;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.processplan.equipment.EquipmentList.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Equipments {

  private static final String SELECT =
      """
      select cluster, name, area, list_version, first_day, ends_on, leader_left_on
        from processplan.equipped_cluster
      """;

  private final JdbcClient db;
  private final EquipmentLists lists;
  private final Clock clock;

  Equipments(JdbcClient db, EquipmentLists lists, Clock clock) {
    this.db = db;
    this.lists = lists;
    this.clock = clock;
  }

  List<Equipment> all() {
    return db.sql(SELECT + " order by name collate \"da-DK-x-icu\", cluster")
        .query((row, _) -> read(row))
        .list();
  }

  Optional<Equipment> find(ClusterId cluster) {
    return db.sql(SELECT + " where cluster = :cluster")
        .param("cluster", cluster.value())
        .query((row, _) -> read(row))
        .optional();
  }

  private Equipment read(ResultSet row) throws SQLException {
    var cluster = row.getObject("cluster", UUID.class);
    var list = lists.find(row.getInt("list_version"));
    return new Equipment(
        new ClusterId(cluster),
        row.getString("name"),
        Optional.ofNullable(row.getObject("area", UUID.class)),
        list.version(),
        row.getObject("first_day", LocalDate.class),
        day(row, "ends_on"),
        day(row, "leader_left_on"),
        items(cluster, list));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private List<Item> items(UUID cluster, EquipmentList list) {
    return db.sql(
            """
            select id, key, version, needed_from, ordered_on, ordered_by, given_on, withdrawn_on, not_applicable,
                   list_version
              from processplan.equipment_item where cluster = :cluster order by needed_from, key
            """)
        .param("cluster", cluster)
        .query((row, _) ->
            new Item(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                entry(row, list),
                row.getObject("needed_from", LocalDate.class),
                day(row, "ordered_on"),
                Optional.ofNullable(row.getString("ordered_by")),
                day(row, "given_on"),
                day(row, "withdrawn_on"),
                Optional.ofNullable(row.getString("not_applicable"))))
        .list();
  }

  /// What the list has no more keeps the words of the version it came from.
  private Entry entry(ResultSet row, EquipmentList list) throws SQLException {
    var older = row.getInt("list_version");
    var own = older == 0 ? list : lists.find(older);
    return own.find(row.getString("key")).orElseThrow();
  }

  /// False where the cluster is followed already.
  boolean insert(Equipment one, String by) {
    boolean fresh =
        db.sql(
                    """
                    insert into processplan.equipped_cluster
                      (cluster, name, area, list_version, first_day, laid_out_at, laid_out_by)
                    values (:cluster, :name, :area::uuid, :version, :first, :now, :by)
                    on conflict (cluster) do nothing
                    """)
                .param("cluster", one.cluster().value())
                .param("name", one.name())
                .param("area", one.area().orElse(null))
                .param("version", one.listVersion())
                .param("first", one.firstDay())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by)
                .update()
            == 1;
    if (fresh) one.items().forEach(item -> insert(one.cluster(), item));
    return fresh;
  }

  private void insert(ClusterId cluster, Item item) {
    db.sql(
            """
            insert into processplan.equipment_item (id, cluster, key, needed_from)
            values (:id, :cluster, :key, :needed)
            """)
        .param("id", item.id())
        .param("cluster", cluster.value())
        .param("key", item.entry().key())
        .param("needed", item.neededFrom())
        .update();
  }

  /// False where somebody changed it since the version that it says.
  boolean update(Item item) {
    return db.sql(
                """
                update processplan.equipment_item
                   set version = version + 1, ordered_on = :ordered::date, ordered_by = :by, given_on = :given::date,
                       withdrawn_on = :withdrawn::date, not_applicable = :reason
                 where id = :id and version = :version
                """)
            .param("id", item.id())
            .param("version", item.version())
            .param("ordered", item.orderedOn().orElse(null))
            .param("by", item.orderedBy().orElse(null))
            .param("given", item.givenOn().orElse(null))
            .param("withdrawn", item.withdrawnOn().orElse(null))
            .param("reason", item.notApplicable().orElse(null))
            .update()
        == 1;
  }

  void ended(ClusterId cluster, LocalDate day) {
    db.sql("update processplan.equipped_cluster set ends_on = :day where cluster = :cluster")
        .param("cluster", cluster.value())
        .param("day", day)
        .update();
  }

  void leaderLeft(ClusterId cluster, LocalDate day) {
    db.sql("update processplan.equipped_cluster set leader_left_on = :day where cluster = :cluster")
        .param("cluster", cluster.value())
        .param("day", day)
        .update();
  }
}
