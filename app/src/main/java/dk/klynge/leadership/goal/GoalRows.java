package dk.klynge.leadership.goal;

import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.goal.Goal.Closing;
import dk.klynge.leadership.goal.Goal.Origin;
import dk.klynge.leadership.goal.Goal.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GoalRows {

  private static final String ORDER =
      " order by closed_on is not null, due nulls last, profile_area, text collate \"da-x-icu\", id";

  private final JdbcClient db;
  private final Clock clock;

  GoalRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Goal> find(GoalId id) {
    return db.sql("select * from leadership.goal where id = :id")
        .param("id", id.value())
        .query((row, _) -> goal(row))
        .optional();
  }

  /// Of all levels, open ones first.
  List<Goal> all() {
    return db.sql("select * from leadership.goal" + ORDER).query((row, _) -> goal(row)).list();
  }

  List<Goal> of(Collection<UUID> places) {
    if (places.isEmpty()) return List.of();
    return db.sql("select * from leadership.goal where place in (:places)" + ORDER)
        .param("places", places)
        .query((row, _) -> goal(row))
        .list();
  }

  Optional<GoalId> bornFrom(Level level, String area, dk.klynge.leadership.Goals.Origin origin) {
    return db.sql(
            """
            select id from leadership.goal
             where place = :place and profile_area = :area and origin_kind = :kind and origin_id = :origin
            """)
        .param("place", level.place().orElse(null))
        .param("area", area)
        .param("kind", origin.kind())
        .param("origin", origin.id())
        .query((row, _) -> new GoalId(row.getObject("id", UUID.class)))
        .optional();
  }

  /// What a goal is besides what it says.
  record Frame(GoalId id, Level level, String area, Optional<UUID> parent) {}

  /// False where it is there already: the form was sent twice.
  boolean add(Frame frame, Said said, String by) {
    int added =
        db.sql(
                """
                insert into leadership.goal
                       (id, level, place, profile_area, parent, text, signs, measures, due, made_at, made_by)
                values (:id, :level, :place::uuid, :area, :parent::uuid, :text, :signs, :measures, :due::date, :now, :by)
                on conflict do nothing
                """)
            .param("id", frame.id().value())
            .param("level", frame.level().key())
            .param("place", frame.level().place().orElse(null))
            .param("area", frame.area())
            .param("parent", frame.parent().orElse(null))
            .param("text", said.text())
            .param("signs", said.signs())
            .param("measures", said.measures())
            .param("due", said.due().orElse(null))
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update();
    if (added == 1) remember(frame.id(), by);
    return added == 1;
  }

  void bear(GoalId id, dk.klynge.leadership.Goals.Origin origin) {
    db.sql(
            """
            update leadership.goal set origin_kind = :kind, origin_id = :origin, origin_url = :url where id = :id
            """)
        .param("kind", origin.kind())
        .param("origin", origin.id())
        .param("url", origin.url())
        .param("id", id.value())
        .update();
  }

  /// False where somebody changed it since this edition.
  boolean change(Frame frame, int edition, Said said, String by) {
    int changed =
        db.sql(
                """
                update leadership.goal
                   set profile_area = :area, parent = :parent::uuid, text = :text, signs = :signs,
                       measures = :measures, due = :due::date, edition = edition + 1
                 where id = :id and edition = :edition and closed_on is null
                """)
            .param("area", frame.area())
            .param("parent", frame.parent().orElse(null))
            .param("text", said.text())
            .param("signs", said.signs())
            .param("measures", said.measures())
            .param("due", said.due().orElse(null))
            .param("id", frame.id().value())
            .param("edition", edition)
            .update();
    if (changed == 1) remember(frame.id(), by);
    return changed == 1;
  }

  private void remember(GoalId id, String by) {
    db.sql(
            """
            insert into leadership.goal_edition (goal, edition, text, signs, measures, due, at, by_name)
            select id, edition, text, signs, measures, due, :now, :by from leadership.goal where id = :id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  /// False where it says something else by now.
  boolean agree(GoalId id, int edition) {
    return db.sql(
                """
                update leadership.goal set agreed_edition = edition
                 where id = :id and edition = :edition and closed_on is null
                """)
            .param("id", id.value())
            .param("edition", edition)
            .update()
        == 1;
  }

  void close(GoalId id, Closing closing) {
    db.sql(
            """
            update leadership.goal set closed_on = :day, outcome = :outcome, closing_note = :note
             where id = :id and closed_on is null
            """)
        .param("day", closing.day())
        .param("outcome", closing.outcome())
        .param("note", closing.note())
        .param("id", id.value())
        .update();
  }

  void open(GoalId id) {
    db.sql(
            "update leadership.goal set closed_on = null, outcome = null, closing_note = '' where id = :id")
        .param("id", id.value())
        .update();
  }

  record Edition(int edition, Said said, Instant at, String by) {}

  /// The first one first.
  List<Edition> editions(GoalId id) {
    return db.sql("select * from leadership.goal_edition where goal = :id order by edition")
        .param("id", id.value())
        .query((row, _) ->
            new Edition(
                row.getInt("edition"),
                said(row),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name")))
        .list();
  }

  private static Said said(ResultSet row) throws SQLException {
    return new Said(
        row.getString("text"),
        row.getString("signs"),
        row.getString("measures"),
        Optional.ofNullable(row.getObject("due", LocalDate.class)));
  }

  private static Goal goal(ResultSet row) throws SQLException {
    var place = Optional.ofNullable(row.getObject("place", UUID.class));
    var closedOn = Optional.ofNullable(row.getObject("closed_on", LocalDate.class));
    var outcome = row.getString("outcome");
    var note = row.getString("closing_note");
    var url = row.getString("origin_url");
    var kind = Optional.ofNullable(row.getString("origin_kind"));
    return new Goal(
        new GoalId(row.getObject("id", UUID.class)),
        Level.of(row.getString("level"), place).orElseThrow(),
        row.getString("profile_area"),
        Optional.ofNullable(row.getObject("parent", UUID.class)),
        said(row),
        Optional.ofNullable(row.getObject("agreed_edition", Integer.class)),
        closedOn.map(day -> new Closing(day, outcome, note)),
        kind.map(one -> new Origin(one, url)),
        row.getInt("edition"));
  }
}
