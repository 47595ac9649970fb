package dk.klynge.leadership.translation;

import dk.klynge.organisation.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeaningRows {

  private final JdbcClient db;
  private final Clock clock;

  MeaningRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// What holds now, by the area's code.
  Map<String, Meaning> now(ClusterId cluster) {
    var now = new LinkedHashMap<String, Meaning>();
    now(List.of(cluster)).forEach(one -> now.put(one.area(), one));
    return now;
  }

  List<Meaning> now(Collection<ClusterId> clusters) {
    if (clusters.isEmpty()) return List.of();
    return db.sql(
            """
            select distinct on (cluster, profile_area) * from leadership.meaning
             where cluster in (:clusters) order by cluster, profile_area, edition desc
            """)
        .param("clusters", clusters.stream().map(ClusterId::value).toList())
        .query((row, _) -> meaning(row))
        .list();
  }

  /// The first one first.
  List<Meaning> editions(ClusterId cluster, String area) {
    return db.sql(
            """
            select * from leadership.meaning where cluster = :cluster and profile_area = :area order by edition
            """)
        .param("cluster", cluster.value())
        .param("area", area)
        .query((row, _) -> meaning(row))
        .list();
  }

  record Said(String text, Optional<Integer> priorityYear, int profileVersion) {}

  /// False where somebody wrote since the edition before.
  boolean write(ClusterId cluster, String area, int before, Said said, String by) {
    return db.sql(
                """
                insert into leadership.meaning
                       (cluster, profile_area, edition, text, priority_year, profile_version, at, by_name)
                select :cluster, :area, :edition, :text, :year::int, :version, :now, :by
                 where :edition - 1 = (select coalesce(max(edition), 0) from leadership.meaning
                                        where cluster = :cluster and profile_area = :area)
                on conflict do nothing
                """)
            .param("cluster", cluster.value())
            .param("area", area)
            .param("edition", before + 1)
            .param("text", said.text())
            .param("year", said.priorityYear().orElse(null))
            .param("version", said.profileVersion())
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  /// False where it says something else by now, or is agreed already.
  boolean agree(ClusterId cluster, String area, int edition) {
    return db.sql(
                """
                update leadership.meaning m set agreed_at = :now
                 where cluster = :cluster and profile_area = :area and edition = :edition and agreed_at is null
                   and not exists (select from leadership.meaning later
                                    where later.cluster = m.cluster and later.profile_area = m.profile_area
                                      and later.edition > m.edition)
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("cluster", cluster.value())
            .param("area", area)
            .param("edition", edition)
            .update()
        == 1;
  }

  private static Meaning meaning(ResultSet row) throws SQLException {
    return new Meaning(
        new ClusterId(row.getObject("cluster", UUID.class)),
        row.getString("profile_area"),
        row.getInt("edition"),
        row.getString("text"),
        Optional.ofNullable(row.getObject("priority_year", Integer.class)),
        row.getInt("profile_version"),
        Optional.ofNullable(row.getObject("agreed_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"));
  }
}
