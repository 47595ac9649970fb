package dk.klynge.publishing.communication;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.communication.Measure.Fact;
import dk.klynge.publishing.communication.Measure.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Measures {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Measures(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  record Channel(String code, Bilingual name) {}

  List<Channel> channels() {
    return db.sql("select code, danish, english from publishing.channel order by position")
        .query((row, _) ->
            new Channel(
                row.getString("code"),
                new Bilingual(row.getString("danish"), row.getString("english"))))
        .list();
  }

  Optional<MeasureId> madeFrom(String form) {
    return db.sql("select id from publishing.measure where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(MeasureId::new);
  }

  /// It is the business of who makes it, until somebody takes it over.
  MeasureId insert(String form, MeasureForm measure, LocalDate day) {
    var id = UUID.randomUUID();
    values(
            """
            insert into publishing.measure (id, form, audience, channel, message, day, milestone, offset_days, owner,
              owner_name)
            values (:id, :form, :audience, :channel, :message, :day, :milestone, :offset, :owner, :ownerName)
            """,
            measure,
            day)
        .param("id", id)
        .param("form", form)
        .param("owner", guard.who())
        .param("ownerName", guard.name())
        .update();
    return new MeasureId(id);
  }

  /// False where somebody changed it since that version.
  boolean update(MeasureId id, MeasureForm measure, LocalDate day) {
    return values(
                """
                update publishing.measure
                   set version = version + 1, audience = :audience, channel = :channel, message = :message,
                       day = :day, milestone = :milestone, offset_days = :offset
                 where id = :id and version = :version
                """,
                measure,
                day)
            .param("id", id.value())
            .param("version", measure.versionNumber())
            .update()
        == 1;
  }

  private StatementSpec values(String statement, MeasureForm measure, LocalDate day) {
    return db.sql(statement)
        .param("audience", measure.audience())
        .param("channel", measure.channel())
        .param("message", measure.message())
        .param("day", day)
        .param("milestone", measure.milestoneId().orElse(null), Types.OTHER)
        .param("offset", measure.days().orElse(0));
  }

  boolean done(MeasureId id, int version) {
    return step(
        "done_at = :now, done_by_name = :name where done_at is null and cancelled_at is null",
        id,
        version);
  }

  boolean cancel(MeasureId id, int version) {
    return step("cancelled_at = :now where done_at is null and cancelled_at is null", id, version);
  }

  /// It is open again.
  boolean reopen(MeasureId id, int version) {
    return step("done_at = null, done_by_name = '', cancelled_at = null where true", id, version);
  }

  boolean takeOver(MeasureId id, int version) {
    return step("owner = :who, owner_name = :name where true", id, version);
  }

  private boolean step(String set, MeasureId id, int version) {
    return db.sql(
                "update publishing.measure set version = version + 1, "
                    + set
                    + " and id = :id and version = :version")
            .param("now", OffsetDateTime.now(clock))
            .param("who", guard.who())
            .param("name", guard.name())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  Optional<Measure> find(MeasureId id) {
    return db.sql("select * from publishing.measure where id = :id")
        .param("id", id.value())
        .query((row, _) -> measure(row))
        .optional();
  }

  List<Measure> all() {
    return db.sql("select * from publishing.measure").query((row, _) -> measure(row)).list();
  }

  private static Measure measure(ResultSet row) throws SQLException {
    return new Measure(
        new MeasureId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        Audience.valueOf(row.getString("audience")),
        row.getString("channel"),
        row.getString("message"),
        new When(
            row.getObject("day", LocalDate.class),
            Optional.ofNullable(row.getObject("milestone", UUID.class)),
            row.getInt("offset_days")),
        row.getString("owner"),
        row.getString("owner_name"),
        fact(row));
  }

  private static Fact fact(ResultSet row) throws SQLException {
    var done = row.getObject("done_at", OffsetDateTime.class);
    if (done != null) return new Fact.Done(done.toInstant(), row.getString("done_by_name"));
    var cancelled = row.getObject("cancelled_at", OffsetDateTime.class);
    return cancelled == null ? new Fact.Open() : new Fact.Cancelled(cancelled.toInstant());
  }
}
