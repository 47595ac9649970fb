package dk.klynge.staffing.placing;

import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.placing.Reasons.Line;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Proposals for all at once, as the database has them.
@Repository
class Placings {

  private static final String COLUMNS =
      """
      select id, redeployment, number, version, asked_at, people, explained, proved,
             case when cancelled_at is not null then 'cancelled' when failed_at is not null then 'failed'
                  when finished_at is not null then 'finished' else 'running' end as state,
             (select count(*) from staffing.placed p where p.proposal = staffing.redeployment_proposal.id and p.post is not null) as placed
        from staffing.redeployment_proposal
      """;

  private final JdbcClient db;
  private final Clock clock;

  Placings(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param state running, finished, cancelled or failed
  record Placing(
      UUID id,
      UUID redeployment,
      int number,
      int version,
      OffsetDateTime askedAt,
      int people,
      int explained,
      boolean proved,
      String state,
      int placed) {
    RedeploymentId round() {
      return new RedeploymentId(redeployment);
    }
  }

  record Placed(
      UUID person,
      @Nullable UUID post,
      int elsewhere,
      long metres,
      @Nullable Integer wish,
      int halfHours,
      @Nullable String fixedReason,
      @Nullable String fixedBy) {}

  Optional<Placing> find(UUID id) {
    return db.sql(COLUMNS + " where id = :id").param("id", id).query(Placing.class).optional();
  }

  List<Placing> of(RedeploymentId round) {
    return db.sql(COLUMNS + " where redeployment = :round order by number desc")
        .param("round", round.value())
        .query(Placing.class)
        .list();
  }

  /// The last finished one before it, to compare with.
  Optional<Placing> before(Placing placing) {
    return of(placing.round()).stream()
        .filter(one -> one.number() < placing.number() && one.state().equals("finished"))
        .findFirst();
  }

  /// The one that runs still, of which a round has one at most, or that the same form made.
  Optional<UUID> running(RedeploymentId round, String form) {
    db.sql("select 1 from staffing.redeployment where id = :round for update")
        .param("round", round.value())
        .query(Integer.class)
        .single();
    return db.sql(
            """
            select id from staffing.redeployment_proposal
             where redeployment = :round
               and (form = :form or (cancelled_at is null and finished_at is null and failed_at is null))
             order by number desc limit 1
            """)
        .param("round", round.value())
        .param("form", form)
        .query(UUID.class)
        .optional();
  }

  void add(UUID id, RedeploymentId round, String who, String form) {
    db.sql(
            """
            insert into staffing.redeployment_proposal (id, redeployment, number, asked_at, asked_by, form)
            select :id, :round, coalesce(max(number), 0) + 1, :now, :who, nullif(:form, '')
              from staffing.redeployment_proposal where redeployment = :round
            """)
        .param("id", id)
        .param("round", round.value())
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .param("form", form)
        .update();
  }

  /// False where it is not wanted any more.
  boolean progressed(UUID id, int people, int explained) {
    return db.sql(
                """
                update staffing.redeployment_proposal set people = :people, explained = :explained
                 where id = :id and cancelled_at is null and finished_at is null and failed_at is null
                """)
            .param("id", id)
            .param("people", people)
            .param("explained", explained)
            .update()
        == 1;
  }

  boolean cancel(UUID id) {
    return ended(id, "cancelled_at");
  }

  boolean fail(UUID id) {
    return ended(id, "failed_at");
  }

  boolean finish(UUID id) {
    return ended(id, "finished_at");
  }

  private boolean ended(UUID id, String column) {
    return db.sql(
                """
                update staffing.redeployment_proposal set %s = :now
                 where id = :id and cancelled_at is null and finished_at is null and failed_at is null
                """
                    .formatted(column))
            .param("id", id)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /// False where somebody else has changed it meanwhile.
  boolean nextVersion(UUID id, int version, boolean proved) {
    return db.sql(
                """
                update staffing.redeployment_proposal set version = version + 1, proved = :proved
                 where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .param("proved", proved)
            .update()
        == 1;
  }

  void replace(UUID id, List<Placed> all, Map<UUID, List<Line>> reasons) {
    db.sql("delete from staffing.placed_reason where proposal = :id").param("id", id).update();
    db.sql("delete from staffing.placed where proposal = :id").param("id", id).update();
    for (var one : all)
      db.sql(
              """
              insert into staffing.placed (proposal, person, post, elsewhere, metres, wish, half_hours, fixed_reason, fixed_by)
              values (:id, :person, :post::uuid, :elsewhere, :metres, :wish::int, :halfHours, :reason, :by)
              """)
          .param("id", id)
          .param("person", one.person())
          .param("post", one.post())
          .param("elsewhere", one.elsewhere())
          .param("metres", one.metres())
          .param("wish", one.wish())
          .param("halfHours", one.halfHours())
          .param("reason", one.fixedReason())
          .param("by", one.fixedBy())
          .update();
    reasons.forEach((person, lines) -> {
      for (int i = 0; i < lines.size(); i++) reason(id, person, i, lines.get(i));
    });
  }

  private void reason(UUID id, UUID person, int number, Line line) {
    db.sql(
            """
            insert into staffing.placed_reason (proposal, person, line, key, arguments)
            values (:id, :person, :line, :key, :arguments)
            """)
        .param("id", id)
        .param("person", person)
        .param("line", number)
        .param("key", line.key())
        .param("arguments", line.arguments().toArray(new String[0]))
        .update();
  }

  List<Placed> placed(UUID id) {
    return db.sql(
            """
            select person, post, elsewhere, metres, wish, half_hours, fixed_reason, fixed_by
              from staffing.placed where proposal = :id
            """)
        .param("id", id)
        .query(Placed.class)
        .list();
  }

  private record Said(UUID person, String key, String arguments) {}

  Map<UUID, List<Line>> reasons(UUID id) {
    var all = new HashMap<UUID, List<Line>>();
    db.sql(
            """
            select person, key, array_to_string(arguments, chr(31)) as arguments
              from staffing.placed_reason where proposal = :id order by person, line
            """)
        .param("id", id)
        .query(Said.class)
        .list()
        .forEach(one ->
            all.computeIfAbsent(one.person(), _ -> new ArrayList<>())
                .add(new Line(one.key(), List.of(one.arguments().split("\u001f")))));
    return all;
  }

  record Named(UUID person, String name, String workplace) {}

  List<Named> names(RedeploymentId round) {
    return db.sql(
            """
            select person, name, workplace from staffing.concerned where redeployment = :round
             order by name collate "da-x-icu", person
            """)
        .param("round", round.value())
        .query(Named.class)
        .list();
  }
}
