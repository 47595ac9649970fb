package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What a committee is about to answer, or has answered.
@Repository
class RecommendationRows {

  private final JdbcClient db;
  private final Clock clock;

  RecommendationRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param places those recommended
  record Written(
      UUID id,
      int version,
      boolean noneFound,
      String reason,
      Optional<Instant> handedOver,
      List<Place> places) {

    String state() {
      if (handedOver.isEmpty()) return "draft";
      return noneFound ? "none-found" : "handed-over";
    }
  }

  /// @param rank from 1, the best; equal ranks are alike
  record Place(UUID application, int rank, String reason) {}

  Optional<Written> find(PostId post, int round) {
    return db.sql(
            """
            select id, version, none_found, reason, handed_over_at from assessment.recommendation
             where post = :post and round = :round
            """)
        .param("post", post.value())
        .param("round", round)
        .query((row, _) -> written(row))
        .optional();
  }

  private Written written(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Written(
        id,
        row.getInt("version"),
        row.getBoolean("none_found"),
        row.getString("reason"),
        Optional.ofNullable(row.getObject("handed_over_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        places(id));
  }

  private List<Place> places(UUID id) {
    return db.sql(
            """
            select application, rank, reason from assessment.recommended
             where recommendation = :id order by rank, application
            """)
        .param("id", id)
        .query(Place.class)
        .list();
  }

  /// False where somebody else has changed it meanwhile, or it was handed over.
  boolean save(PostId post, int round, int version, Answer answer) {
    var id =
        version == 0
            ? db.sql(
                    """
                    insert into assessment.recommendation (id, post, round, none_found, reason)
                    values (:id, :post, :round, :none, :reason)
                    on conflict (post, round) do nothing returning id
                    """)
                .param("id", UUID.randomUUID())
                .param("post", post.value())
                .param("round", round)
                .param("none", answer.noneFound())
                .param("reason", answer.reason())
                .query(UUID.class)
                .optional()
            : changed(post, round, version, answer);
    id.ifPresent(one -> replace(one, answer.places()));
    return id.isPresent();
  }

  private Optional<UUID> changed(PostId post, int round, int version, Answer answer) {
    return db.sql(
            """
            update assessment.recommendation
               set none_found = :none, reason = :reason, version = version + 1
             where post = :post and round = :round and version = :version and handed_over_at is null returning id
            """)
        .param("post", post.value())
        .param("round", round)
        .param("version", version)
        .param("none", answer.noneFound())
        .param("reason", answer.reason())
        .query(UUID.class)
        .optional();
  }

  private void replace(UUID id, List<Place> places) {
    db.sql("delete from assessment.recommended where recommendation = :id")
        .param("id", id)
        .update();
    places.forEach(place ->
        db.sql(
                """
                insert into assessment.recommended (recommendation, application, rank, reason)
                values (:id, :application, :rank, :reason)
                """)
            .param("id", id)
            .param("application", place.application())
            .param("rank", place.rank())
            .param("reason", place.reason())
            .update());
  }

  void handOver(PostId post, int round, String by) {
    db.sql(
            """
            update assessment.recommendation set handed_over_at = :now, handed_over_by = :by
             where post = :post and round = :round and handed_over_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .param("post", post.value())
        .param("round", round)
        .update();
  }

  boolean giveBack(PostId post, int round) {
    return db.sql(
                """
                update assessment.recommendation
                   set handed_over_at = null, handed_over_by = null, version = version + 1
                 where post = :post and round = :round and handed_over_at is not null
                """)
            .param("post", post.value())
            .param("round", round)
            .update()
        == 1;
  }

  /// How it stands by post: draft, handed-over or none-found; posts without anything are left out.
  Map<UUID, String> states(CampaignId campaign, int round) {
    record Line(UUID post, String state) {}
    return db
        .sql(
            """
            select r.post, case when r.handed_over_at is null then 'draft'
                                when r.none_found then 'none-found' else 'handed-over' end as state
              from assessment.recommendation r join staffing.post p on p.id = r.post
             where p.campaign = :campaign and r.round = :round
            """)
        .param("campaign", campaign.value())
        .param("round", round)
        .query(Line.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Line::post, Line::state));
  }
}
