package dk.klynge.planning.alternative;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.history.IdColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Alternatives in lists, and who was told of them.
@Repository
class Lists {

  private final JdbcClient db;

  Lists(JdbcClient db) {
    this.db = db;
  }

  /// An alternative in a list.
  ///
  /// @param verdict as in [dk.klynge.planning.Alternatives]
  /// @param reason given with the state
  /// @param deadline for the answer, while questions are open
  record Listed(
      AlternativeId id,
      String title,
      String behalf,
      ScenarioId scenario,
      String scenarioName,
      int revision,
      Set<ClusterId> chosen,
      Set<ClusterId> touched,
      Set<UUID> areas,
      String state,
      String reason,
      Instant since,
      Optional<LocalDate> deadline,
      String verdict,
      String by,
      String byName,
      Instant at) {

    Listed {
      chosen = Set.copyOf(chosen);
      touched = Set.copyOf(touched);
      areas = Set.copyOf(areas);
    }

    boolean open() {
      return !Set.of("adopted", "rejected", "withdrawn").contains(state);
    }

    /// Both are open, belong to one proposal and change the same cluster.
    boolean conflictsWith(Listed other) {
      return !id.equals(other.id)
          && open()
          && other.open()
          && scenario.equals(other.scenario)
          && touched.stream().anyMatch(other.touched::contains);
    }
  }

  private static final String LISTED =
      """
      select a.*, s.reason, s.done_at, s.deadline, s.kind
        from planning.alternative a
        join lateral (
          select reason, done_at, deadline, kind
            from planning.alternative_step
           where alternative = a.id and kind not in ('overruled', 'tested')
           order by number desc
           limit 1
        ) s on true
      """;

  /// The latest first.
  List<Listed> all() {
    return db.sql(LISTED + " order by a.made_at desc, a.id").query((row, _) -> listed(row)).list();
  }

  /// Open ones that affect one of these places, which this account has not opened.
  List<Listed> untold(Collection<UUID> places, String account) {
    if (places.isEmpty()) return List.of();
    return db.sql(
            LISTED
                + """
                 where a.state not in ('adopted', 'rejected', 'withdrawn')
                   and exists (select from planning.alternative_party p
                                where p.alternative = a.id and p.place in (:places))
                   and not exists (select from planning.alternative_seen e
                                    where e.alternative = a.id and e.account = :account)
                 order by a.made_at desc, a.id
                """)
        .param("places", places)
        .param("account", account)
        .query((row, _) -> listed(row))
        .list();
  }

  private static Listed listed(ResultSet row) throws SQLException {
    var ruling = Optional.ofNullable(row.getString("ruling")).map(each -> "ruled-" + each);
    return new Listed(
        new AlternativeId(row.getObject("id", UUID.class)),
        row.getString("title"),
        row.getString("behalf"),
        new ScenarioId(row.getObject("scenario", UUID.class)),
        row.getString("scenario_name"),
        row.getInt("revision"),
        IdColumns.clusters(row, "chosen"),
        IdColumns.clusters(row, "touched"),
        IdColumns.uuids(row, "areas"),
        row.getString("state"),
        row.getString("reason"),
        row.getObject("done_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("deadline", LocalDate.class)),
        ruling.orElse(row.getString("verdict")),
        row.getString("made_by"),
        row.getString("made_by_name"),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  void seen(AlternativeId id, String account, Instant at) {
    db.sql(
            """
            insert into planning.alternative_seen (alternative, account, seen_at) values (:id, :account, :at)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("account", account)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
