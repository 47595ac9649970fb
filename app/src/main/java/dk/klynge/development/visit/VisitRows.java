package dk.klynge.development.visit;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportVisits;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitRows implements SupportVisits {

  private static final String COLUMNS =
      """
      select v.id, v.need, n.place_name, v.consultant, c.name, v.day, v.begins, v.ends, v.place, v.hours, v.number,
             v.given, v.called_off_at
        from development.visit v
        join development.need n on n.id = v.need
        join development.consultant c on c.id = v.consultant
      """;
  private static final String ORDER = " order by v.day, v.begins, v.id";

  private final JdbcClient db;
  private final Clock clock;

  VisitRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Visit> of(SupportNeedId need) {
    return db.sql(COLUMNS + " where v.need = :need" + ORDER)
        .param("need", need.value())
        .query((row, _) -> visit(row))
        .list();
  }

  @Override
  public List<Visit> between(LocalDate from, LocalDate until) {
    return db.sql(
            COLUMNS
                + " where v.day >= :from and v.day < :until and v.called_off_at is null"
                + ORDER)
        .param("from", from)
        .param("until", until)
        .query((row, _) -> visit(row))
        .list();
  }

  @Override
  public List<Visit> unreported(LocalDate today) {
    return db.sql(
            COLUMNS
                + " where v.day < :today and v.called_off_at is null and v.given is null"
                + ORDER)
        .param("today", today)
        .query((row, _) -> visit(row))
        .list();
  }

  /// False where it is there already: the form was sent twice.
  boolean add(Visit one) {
    return db.sql(
                """
                insert into development.visit (id, need, consultant, day, begins, ends, place, hours)
                values (:id, :need, :consultant, :day, :begins, :ends, :place, :hours) on conflict (id) do nothing
                """)
            .param("id", one.id())
            .param("need", one.need().value())
            .param("consultant", one.consultant().value())
            .param("day", one.day())
            .param("begins", one.begins())
            .param("ends", one.ends())
            .param("place", one.place())
            .param("hours", one.hours())
            .update()
        == 1;
  }

  /// Counts one more letter; false where it was changed, reported or called off meanwhile.
  boolean move(Visit one) {
    return db.sql(
                """
                update development.visit
                   set consultant = :consultant, day = :day, begins = :begins, ends = :ends, place = :place,
                       hours = :hours, number = number + 1
                 where id = :id and number = :number and given is null and called_off_at is null
                """)
            .param("id", one.id())
            .param("number", one.number())
            .param("consultant", one.consultant().value())
            .param("day", one.day())
            .param("begins", one.begins())
            .param("ends", one.ends())
            .param("place", one.place())
            .param("hours", one.hours())
            .update()
        == 1;
  }

  boolean report(Visit one, BigDecimal given) {
    return db.sql(
                """
                update development.visit set given = :given, reported_at = :at
                 where id = :id and given is null and called_off_at is null
                """)
            .param("id", one.id())
            .param("given", given)
            .param("at", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean callOff(Visit one) {
    return db.sql(
                """
                update development.visit set called_off_at = :at, number = number + 1
                 where id = :id and number = :number and given is null and called_off_at is null
                """)
            .param("id", one.id())
            .param("number", one.number())
            .param("at", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  private static Visit visit(ResultSet row) throws SQLException {
    return new Visit(
        row.getObject("id", UUID.class),
        new SupportNeedId(row.getObject("need", UUID.class)),
        row.getString("place_name"),
        new ConsultantId(row.getObject("consultant", UUID.class)),
        row.getString("name"),
        row.getObject("day", LocalDate.class),
        row.getObject("begins", LocalTime.class),
        row.getObject("ends", LocalTime.class),
        row.getString("place"),
        row.getBigDecimal("hours"),
        row.getInt("number"),
        Optional.ofNullable(row.getBigDecimal("given")),
        Optional.ofNullable(row.getObject("called_off_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
