package dk.klynge.staffing.coordination;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the coordination meetings want and have decided.
@Repository
class Coordinations {

  private final JdbcClient db;
  private final Clock clock;

  Coordinations(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// A round of a campaign.
  record RoundKey(CampaignId campaign, int round) {}

  /// @param bestFor candidates or posts
  record Decided(String bestFor, String reason, int unsettled, Instant at) {}

  Optional<Decided> decided(RoundKey key) {
    return sql("select best_for, reason, unsettled, decided_at from assessment.coordination", key)
        .query((row, _) ->
            new Decided(
                row.getString("best_for"),
                row.getString("reason"),
                row.getInt("unsettled"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private JdbcClient.StatementSpec sql(String select, RoundKey key) {
    return db.sql(select + " where campaign = :campaign and round = :round")
        .param("campaign", key.campaign().value())
        .param("round", key.round());
  }

  /// @param person empty: nobody gets the post
  record Otherwise(PostId post, Optional<PersonId> person, String reason) {}

  List<Otherwise> otherwise(RoundKey key) {
    return sql("select post, person, reason from assessment.wanted_otherwise", key)
        .query((row, _) ->
            new Otherwise(
                new PostId(row.getObject("post", UUID.class)),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                row.getString("reason")))
        .list();
  }

  /// A person is wanted for one post only: what was wanted before goes.
  void want(RoundKey key, Otherwise otherwise, String by) {
    otherwise
        .person()
        .ifPresent(person ->
            db.sql(
                    """
                    delete from assessment.wanted_otherwise
                     where campaign = :campaign and round = :round and person = :person
                    """)
                .param("campaign", key.campaign().value())
                .param("round", key.round())
                .param("person", person.value())
                .update());
    db.sql(
            """
            insert into assessment.wanted_otherwise (campaign, round, post, person, reason, made_at, made_by)
            values (:campaign, :round, :post, :person::uuid, :reason, :now, :by)
            on conflict (campaign, round, post) do update
              set person = excluded.person, reason = excluded.reason, made_at = excluded.made_at, made_by = excluded.made_by
            """)
        .param("campaign", key.campaign().value())
        .param("round", key.round())
        .param("post", otherwise.post().value())
        .param("person", otherwise.person().map(PersonId::value).orElse(null))
        .param("reason", otherwise.reason())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  /// Until the end of the transaction: two who change the same round do so one after the other, and
  /// the second sees what the first has done.
  void lock(RoundKey key) {
    db.sql("select 1 from (select pg_advisory_xact_lock(hashtext(:round))) waited")
        .param("round", "staffing.coordination:" + key.campaign().value() + ":" + key.round())
        .query(Integer.class)
        .single();
  }

  boolean forget(RoundKey key, PostId post) {
    return db.sql(
                """
                delete from assessment.wanted_otherwise
                 where campaign = :campaign and round = :round and post = :post
                """)
            .param("campaign", key.campaign().value())
            .param("round", key.round())
            .param("post", post.value())
            .update()
        == 1;
  }

  /// False where the round was decided before; two who decide at once wait for each other.
  boolean decide(RoundKey key, Decided decided, String by) {
    return db.sql(
                """
                insert into assessment.coordination (campaign, round, best_for, reason, unsettled, decided_at, decided_by)
                values (:campaign, :round, :side, :reason, :unsettled, :now, :by) on conflict do nothing
                """)
            .param("campaign", key.campaign().value())
            .param("round", key.round())
            .param("side", decided.bestFor())
            .param("reason", decided.reason())
            .param("unsettled", decided.unsettled())
            .param("now", decided.at().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .update()
        == 1;
  }

  /// Who is to have a post; nobody where there is no application.
  record Placement(
      PostId post, Optional<ApplicationId> application, String standing, String reason) {
    static final String PROPOSED = "proposed";
    static final String OVERRIDDEN = "overridden";
  }

  void place(RoundKey key, Placement placement, String by) {
    db.sql(
            """
            insert into assessment.placement (id, campaign, round, post, application, overridden, reason, decided_at,
              decided_by)
            values (:id, :campaign, :round, :post, :application::uuid, :overridden, :reason, :now, :by)
            """)
        .param("id", UUID.randomUUID())
        .param("campaign", key.campaign().value())
        .param("round", key.round())
        .param("post", placement.post().value())
        .param("application", placement.application().map(ApplicationId::value).orElse(null))
        .param("overridden", placement.standing().equals(Placement.OVERRIDDEN))
        .param("reason", placement.reason())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  List<Placement> placements(RoundKey key) {
    return sql("select post, application, overridden, reason from assessment.placement", key)
        .query((row, _) ->
            new Placement(
                new PostId(row.getObject("post", UUID.class)),
                Optional.ofNullable(row.getObject("application", UUID.class))
                    .map(ApplicationId::new),
                row.getBoolean("overridden") ? Placement.OVERRIDDEN : Placement.PROPOSED,
                row.getString("reason")))
        .list();
  }

  /// Who was offered or has accepted a post of the campaign.
  record Holder(UUID post, UUID person, String name, boolean accepted) {}

  Map<PostId, Holder> holders(CampaignId campaign) {
    return db
        .sql(
            """
            select a.post, a.person, a.name, a.accepted_at is not null as accepted
              from staffing.appointment a join staffing.post p on p.id = a.post
             where p.campaign = :campaign and a.declined_at is null and a.withdrawn_at is null
            """)
        .param("campaign", campaign.value())
        .query(Holder.class)
        .list()
        .stream()
        .collect(Collectors.toMap(one -> new PostId(one.post()), one -> one));
  }
}
