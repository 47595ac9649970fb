package dk.klynge.leadership.task;

import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.Distribution.CrossCutting;
import dk.klynge.leadership.task.Placement.Mode;
import dk.klynge.leadership.task.Placement.Part;
import dk.klynge.leadership.task.Placement.Share;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What distributions say, read together for as many as are asked for.
@Repository
class PlacementRows {

  private final JdbcClient db;

  PlacementRows(JdbcClient db) {
    this.db = db;
  }

  private record Key(UUID distribution, String task) {}

  Contents of(Distribution one) {
    return of(List.of(one)).getFirst();
  }

  List<Contents> of(Collection<Distribution> all) {
    if (all.isEmpty()) return List.of();
    var ids = all.stream().map(Distribution::id).toList();
    var placements = placements(ids, shares(ids));
    var across = crossCutting(ids);
    return all.stream()
        .map(one ->
            new Contents(
                one,
                placements.getOrDefault(one.id(), List.of()),
                across.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private Map<Key, List<Share>> shares(List<UUID> ids) {
    var found = new HashMap<Key, List<Share>>();
    db.sql(
            """
            select distribution, task, person, name, part, hours from leadership.task_share
             where distribution in (:ids) order by name collate "da-x-icu"
            """)
        .param("ids", ids)
        .query(row -> {
          found
              .computeIfAbsent(key(row), _ -> new ArrayList<>())
              .add(
                  new Share(
                      new PersonId(row.getObject("person", UUID.class)),
                      row.getString("name"),
                      Part.valueOf(row.getString("part")),
                      row.getBigDecimal("hours")));
        });
    return found;
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(row.getObject("distribution", UUID.class), row.getString("task"));
  }

  private Map<UUID, List<Placement>> placements(List<UUID> ids, Map<Key, List<Share>> shares) {
    var found = new HashMap<UUID, List<Placement>>();
    db.sql(
            """
            select distribution, task, mode, staff, reason, edition from leadership.placement
             where distribution in (:ids) order by task
            """)
        .param("ids", ids)
        .query(row -> {
          var key = key(row);
          found
              .computeIfAbsent(key.distribution(), _ -> new ArrayList<>())
              .add(
                  new Placement(
                      key.task(),
                      Mode.valueOf(row.getString("mode")),
                      row.getString("staff"),
                      row.getString("reason"),
                      row.getInt("edition"),
                      shares.getOrDefault(key, List.of())));
        });
    return found;
  }

  private Map<UUID, List<CrossCutting>> crossCutting(List<UUID> ids) {
    var found = new HashMap<UUID, List<CrossCutting>>();
    db.sql(
            """
            select distribution, id, name, person, person_name, hours from leadership.cross_cutting
             where distribution in (:ids) order by name collate "da-x-icu", id
            """)
        .param("ids", ids)
        .query(row -> {
          found
              .computeIfAbsent(row.getObject("distribution", UUID.class), _ -> new ArrayList<>())
              .add(
                  new CrossCutting(
                      row.getObject("id", UUID.class),
                      row.getString("name"),
                      new PersonId(row.getObject("person", UUID.class)),
                      row.getString("person_name"),
                      row.getBigDecimal("hours")));
        });
    return found;
  }

  /// False where it was changed since the placement's edition.
  boolean save(UUID distribution, Placement placed) {
    var statement =
        placed.edition() == 0
            ? """
            insert into leadership.placement (distribution, task, mode, staff, reason)
            select :distribution, :task, :mode, :staff, :reason where 0 = :edition
            on conflict do nothing
            """
            : """
            update leadership.placement
               set mode = :mode, staff = :staff, reason = :reason, edition = edition + 1
             where distribution = :distribution and task = :task and edition = :edition
            """;
    int saved =
        db.sql(statement)
            .param("distribution", distribution)
            .param("task", placed.task())
            .param("mode", placed.mode().name())
            .param("staff", placed.staff())
            .param("reason", placed.reason())
            .param("edition", placed.edition())
            .update();
    if (saved == 1) share(distribution, placed);
    return saved == 1;
  }

  private void share(UUID distribution, Placement placed) {
    db.sql("delete from leadership.task_share where distribution = :id and task = :task")
        .param("id", distribution)
        .param("task", placed.task())
        .update();
    for (var share : placed.shares())
      db.sql(
              """
              insert into leadership.task_share (distribution, task, person, name, part, hours)
              values (:distribution, :task, :person, :name, :part, :hours)
              """)
          .param("distribution", distribution)
          .param("task", placed.task())
          .param("person", share.person().value())
          .param("name", share.name())
          .param("part", share.part().name())
          .param("hours", share.hours())
          .update();
  }

  void add(UUID distribution, CrossCutting one) {
    db.sql(
            """
            insert into leadership.cross_cutting (id, distribution, name, person, person_name, hours)
            values (:id, :distribution, :name, :person, :personName, :hours) on conflict do nothing
            """)
        .param("id", one.id())
        .param("distribution", distribution)
        .param("name", one.name())
        .param("person", one.person().value())
        .param("personName", one.personName())
        .param("hours", one.hours())
        .update();
  }

  boolean remove(UUID distribution, UUID crossCutting) {
    return db.sql(
                "delete from leadership.cross_cutting where id = :id and distribution = :distribution")
            .param("id", crossCutting)
            .param("distribution", distribution)
            .update()
        == 1;
  }
}
