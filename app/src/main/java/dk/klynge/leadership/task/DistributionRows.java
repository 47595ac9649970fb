package dk.klynge.leadership.task;

import dk.klynge.organisation.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DistributionRows {

  private static final String COLUMNS =
      """
      select id, cluster, version, catalogue, edition, settled_on, settled_by, note from leadership.distribution
      """;

  private final JdbcClient db;
  private final Clock clock;

  DistributionRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Distribution> draft(ClusterId cluster) {
    return versions(cluster).stream().filter(Distribution::inWork).findFirst();
  }

  Optional<Distribution> settled(ClusterId cluster) {
    return versions(cluster).stream().filter(one -> !one.inWork()).findFirst();
  }

  /// The latest first.
  List<Distribution> versions(ClusterId cluster) {
    return db.sql(COLUMNS + " where cluster = :cluster order by version desc")
        .param("cluster", cluster.value())
        .query((row, _) -> known(row))
        .list();
  }

  /// The latest settled ones.
  Map<ClusterId, Distribution> settled(Collection<ClusterId> clusters) {
    return latest(clusters, "settled_on is not null");
  }

  /// The latest, settled or not.
  Map<ClusterId, Distribution> latest(Collection<ClusterId> clusters) {
    return latest(clusters, "true");
  }

  private Map<ClusterId, Distribution> latest(Collection<ClusterId> clusters, String which) {
    if (clusters.isEmpty()) return Map.of();
    return db
        .sql(
            """
            select distinct on (cluster)
                   id, cluster, version, catalogue, edition, settled_on, settled_by, note
              from leadership.distribution where cluster in (:clusters) and %s
             order by cluster, version desc
            """
                .formatted(which))
        .param("clusters", clusters.stream().map(ClusterId::value).toList())
        .query((row, _) -> known(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Distribution::cluster, Function.identity()));
  }

  /// False where one is in work already.
  boolean begin(UUID id, ClusterId cluster, int catalogue, String by) {
    return db.sql(
                """
                insert into leadership.distribution (id, cluster, version, catalogue, made_at, made_by)
                select :id, :cluster, coalesce(max(version), 0) + 1, :catalogue, :now, :by
                  from leadership.distribution where cluster = :cluster
                on conflict do nothing
                """)
            .param("id", id)
            .param("cluster", cluster.value())
            .param("catalogue", catalogue)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  /// Counts a change and holds the row until the deed is done; false where it is settled.
  boolean touch(UUID id) {
    return db.sql(
                """
                update leadership.distribution set edition = edition + 1 where id = :id and settled_on is null
                """)
            .param("id", id)
            .update()
        == 1;
  }

  /// False where it was changed since this edition, or settled.
  boolean settle(Distribution draft, int catalogue, String by, String note) {
    return db.sql(
                """
                update leadership.distribution
                   set settled_on = :day, settled_by = :by, note = :note, catalogue = :catalogue
                 where id = :id and edition = :edition and settled_on is null
                """)
            .param("day", LocalDate.now(clock))
            .param("by", by)
            .param("note", note)
            .param("catalogue", catalogue)
            .param("id", draft.id())
            .param("edition", draft.edition())
            .update()
        == 1;
  }

  private static Distribution known(ResultSet row) throws SQLException {
    return new Distribution(
        row.getObject("id", UUID.class),
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getInt("version"),
        row.getInt("catalogue"),
        row.getInt("edition"),
        Optional.ofNullable(row.getObject("settled_on", LocalDate.class)),
        Objects.requireNonNullElse(row.getString("settled_by"), ""),
        row.getString("note"));
  }

  Optional<LocalDate> shownSince(ClusterId cluster) {
    return db.sql("select since from leadership.shown_to_staff where cluster = :cluster")
        .param("cluster", cluster.value())
        .query(LocalDate.class)
        .optional();
  }

  List<ClusterId> shown() {
    return db.sql("select cluster from leadership.shown_to_staff")
        .query((row, _) -> new ClusterId(row.getObject("cluster", UUID.class)))
        .list();
  }

  boolean show(ClusterId cluster, String by) {
    return db.sql(
                """
                insert into leadership.shown_to_staff (cluster, since, by_name) values (:cluster, :day, :by)
                on conflict do nothing
                """)
            .param("cluster", cluster.value())
            .param("day", LocalDate.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  boolean hide(ClusterId cluster) {
    return db.sql("delete from leadership.shown_to_staff where cluster = :cluster")
            .param("cluster", cluster.value())
            .update()
        == 1;
  }
}
