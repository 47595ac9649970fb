package dk.klynge.staffing.invitation;

import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What each receiver was told last of an interview.
@Repository
class ToldRows {

  private final JdbcClient db;
  private final Clock clock;

  ToldRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  record Told(
      UUID interview,
      String receiver,
      int sequence,
      LocalDateTime starts,
      String place,
      boolean cancelled,
      String language) {}

  List<Told> of(UUID round) {
    return db.sql(
            """
            select t.interview, t.receiver, t.sequence, t.starts, t.place, t.cancelled, t.language
              from staffing.interview_told t join staffing.interview i on i.id = t.interview
             where i.round = :round order by t.interview, t.receiver
            """)
        .param("round", round)
        .query(Told.class)
        .list();
  }

  void tell(Told told) {
    db.sql(
            """
            insert into staffing.interview_told (interview, receiver, sequence, starts, place, cancelled, language, told_at)
            values (:interview, :receiver, :sequence, :starts, :place, :cancelled, :language, :now)
            on conflict (interview, receiver) do update
              set sequence = excluded.sequence, starts = excluded.starts, place = excluded.place,
                  cancelled = excluded.cancelled, language = excluded.language, told_at = excluded.told_at
            """)
        .param("interview", told.interview())
        .param("receiver", told.receiver())
        .param("sequence", told.sequence())
        .param("starts", told.starts())
        .param("place", told.place())
        .param("cancelled", told.cancelled())
        .param("language", told.language())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /// The interviews with a time that the candidate or a member of the committee has been told of,
  /// from that moment; the earliest first.
  List<UUID> of(String receiver, PersonId person, LocalDateTime from) {
    return db.sql(
            """
            select i.id from staffing.interview i
              join staffing.application a on a.id = i.application and a.withdrawn_at is null
             where i.starts >= :from and i.cancelled_at is null
               and exists (select from staffing.interview_told t
                            where t.interview = i.id and not t.cancelled
                              and (t.receiver = :receiver or a.person = :person))
             order by i.starts, i.id
            """)
        .param("from", from)
        .param("receiver", receiver)
        .param("person", person.value())
        .query(UUID.class)
        .list();
  }

  int nextSequence(UUID meeting) {
    return db.sql(
            "update staffing.interview set sequence = sequence + 1 where id = :id returning sequence")
        .param("id", meeting)
        .query(Integer.class)
        .single();
  }
}
