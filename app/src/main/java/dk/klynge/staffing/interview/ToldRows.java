package dk.klynge.staffing.interview;

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
      boolean cancelled) {}

  List<Told> of(UUID round) {
    return db.sql(
            """
            select t.interview, t.receiver, t.sequence, t.starts, t.place, t.cancelled
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
            insert into staffing.interview_told (interview, receiver, sequence, starts, place, cancelled, told_at)
            values (:interview, :receiver, :sequence, :starts, :place, :cancelled, :now)
            on conflict (interview, receiver) do update
              set sequence = excluded.sequence, starts = excluded.starts, place = excluded.place,
                  cancelled = excluded.cancelled, told_at = excluded.told_at
            """)
        .param("interview", told.interview())
        .param("receiver", told.receiver())
        .param("sequence", told.sequence())
        .param("starts", told.starts())
        .param("place", told.place())
        .param("cancelled", told.cancelled())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
