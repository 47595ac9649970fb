package dk.klynge.staffing.interview;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.interview.Round.Draft;
import dk.klynge.staffing.interview.Round.Terms;
import dk.klynge.staffing.interview.Round.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundRows {

  private static final String SELECT = "select * from staffing.interview_round ";

  private final JdbcClient db;
  private final Clock clock;

  RoundRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The same form sent twice makes one round; empty where another round is in its place.
  Optional<UUID> add(Draft draft, String who) {
    var id = UUID.randomUUID();
    db.sql(
            """
            insert into staffing.interview_round
              (id, campaign, area, round, minutes, pause, speed, form, made_at, made_by)
            values (:id, :campaign, :area::uuid, :round, :minutes, :pause, :speed, :form, :now, :who)
            on conflict do nothing
            """)
        .param("id", id)
        .param("campaign", draft.campaign().value())
        .param("area", draft.area().orElse(null))
        .param("round", draft.number())
        .param("minutes", draft.terms().minutes())
        .param("pause", draft.terms().pause())
        .param("speed", draft.terms().speed())
        .param("form", draft.form())
        .param("now", OffsetDateTime.now(clock))
        .param("who", who)
        .update();
    return db.sql("select id from staffing.interview_round where form = :form")
        .param("form", draft.form())
        .query(UUID.class)
        .optional();
  }

  Optional<Round> find(UUID id) {
    return db.sql(SELECT + "where id = :id").param("id", id).query((row, _) -> of(row)).optional();
  }

  List<Round> all() {
    return db.sql(SELECT + "order by made_at desc, id").query((row, _) -> of(row)).list();
  }

  List<Window> windows(UUID round) {
    return db.sql(
            """
            select day, begins, ends from staffing.interview_window where round = :round order by day, begins
            """)
        .param("round", round)
        .query(Window.class)
        .list();
  }

  /// False where it would overlap another of the day.
  boolean open(UUID round, Window window) {
    return db.sql(
                """
                insert into staffing.interview_window (round, day, begins, ends)
                select :round, :day, :begins, :ends
                 where not exists (select from staffing.interview_window w
                                    where w.round = :round and w.day = :day
                                      and w.begins < :ends and :begins < w.ends)
                """)
            .param("round", round)
            .param("day", window.day())
            .param("begins", window.begins())
            .param("ends", window.ends())
            .update()
        == 1;
  }

  void close(UUID round, Window window) {
    db.sql(
            """
            delete from staffing.interview_window where round = :round and day = :day and begins = :begins
            """)
        .param("round", round)
        .param("day", window.day())
        .param("begins", window.begins())
        .update();
  }

  /// False where somebody has changed the round since, or the planner is at work.
  boolean ask(UUID round, int version) {
    return db.sql(
                """
                update staffing.interview_round
                   set planning = 'waiting', steps = 0, cancel_asked = false, version = version + 1
                 where id = :round and version = :version and planning not in ('waiting', 'running')
                """)
            .param("round", round)
            .param("version", version)
            .update()
        == 1;
  }

  void cancel(UUID round) {
    db.sql("update staffing.interview_round set cancel_asked = true where id = :round")
        .param("round", round)
        .update();
  }

  /// Whether nobody has asked the planner to stop.
  boolean wanted(UUID round, int steps) {
    return db.sql(
            """
            update staffing.interview_round set planning = 'running', steps = :steps
             where id = :round and planning in ('waiting', 'running') returning not cancel_asked
            """)
        .param("round", round)
        .param("steps", steps)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void planned(UUID round, String how, OptionalInt leastDays) {
    db.sql(
            """
            update staffing.interview_round set planning = :how, least_days = coalesce(:least::int, least_days)
             where id = :round
            """)
        .param("round", round)
        .param("how", how)
        .param("least", leastDays.isPresent() ? leastDays.getAsInt() : null)
        .update();
  }

  private static Round of(ResultSet row) throws SQLException {
    int least = row.getInt("least_days");
    var leastDays = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(least);
    return new Round(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        new CampaignId(row.getObject("campaign", UUID.class)),
        Optional.ofNullable(row.getObject("area", UUID.class)),
        row.getInt("round"),
        new Terms(row.getInt("minutes"), row.getInt("pause"), row.getInt("speed")),
        row.getString("planning"),
        row.getInt("steps"),
        leastDays);
  }
}
