package dk.klynge.staffing.interview;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Meeting.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingRows {

  /// Whoever has withdrawn is not met.
  private static final String SELECT =
      """
      select i.*, a.person, coalesce(p.name, a.name) as name, coalesce(nullif(a.email, ''), p.email, '') as email,
             i.cancelled_at is not null or a.withdrawn_at is not null as cancelled
        from staffing.interview i
        join staffing.application a on a.id = i.application
        left join organisation.public_person p on p.id = a.person
      """;

  private final JdbcClient db;
  private final Clock clock;

  MeetingRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// They are to meet; also where it was called off before.
  void invite(UUID round, CommitteeId committee, UUID application) {
    db.sql(
            """
            insert into staffing.interview (id, round, committee, application)
            values (gen_random_uuid(), :round, :committee, :application)
            on conflict (round, committee, application) do update
              set cancelled_at = null, version = staffing.interview.version + 1
             where staffing.interview.cancelled_at is not null
            """)
        .param("round", round)
        .param("committee", committee.value())
        .param("application", application)
        .update();
  }

  /// They are not to meet after all. Its time is free for others.
  void callOff(UUID round, CommitteeId committee, UUID application) {
    db.sql(
            """
            update staffing.interview
               set cancelled_at = :now, version = version + 1, starts = null, venue = null, room = null, pinned = false
             where round = :round and committee = :committee and application = :application and cancelled_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("round", round)
        .param("committee", committee.value())
        .param("application", application)
        .update();
  }

  Optional<Meeting> find(UUID id) {
    return db.sql(SELECT + " where i.id = :id")
        .param("id", id)
        .query((row, _) -> of(row))
        .optional();
  }

  /// By time; those without one last.
  List<Meeting> of(UUID round) {
    return db.sql(
            SELECT
                + " where i.round = :round order by i.starts nulls last, coalesce(p.name, a.name) collate \"da-x-icu\", i.id")
        .param("round", round)
        .query((row, _) -> of(row))
        .list();
  }

  /// With a time, in all other rounds.
  List<Meeting> elsewhere(UUID round) {
    return db.sql(
            SELECT
                + " where i.round <> :round and i.starts is not null and i.cancelled_at is null"
                + " and a.withdrawn_at is null")
        .param("round", round)
        .query((row, _) -> of(row))
        .list();
  }

  private static Meeting of(ResultSet row) throws SQLException {
    return new Meeting(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getObject("round", UUID.class),
        new CommitteeId(row.getObject("committee", UUID.class)),
        row.getObject("application", UUID.class),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        place(row),
        row.getBoolean("pinned"),
        row.getInt("sequence"),
        row.getBoolean("cancelled"));
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    @Nullable LocalDateTime starts = row.getObject("starts", LocalDateTime.class);
    return starts == null
        ? Optional.empty()
        : Optional.of(new Place(starts, row.getObject("venue", UUID.class), row.getInt("room")));
  }
}
