package dk.klynge.staffing.scheduling;

import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Meeting.Place;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When and where interviews are.
@Repository
class SlotRows {

  private enum Hand {
    PERSON,
    PLANNER
  }

  private final JdbcClient db;

  SlotRows(JdbcClient db) {
    this.db = db;
  }

  /// False where somebody has changed it since.
  boolean move(Meeting meeting, Place place) {
    return put(meeting, Optional.of(place), Hand.PERSON);
  }

  /// The planner's word; what was pinned in the meantime stays.
  boolean lay(Meeting meeting, Optional<Place> place) {
    return put(meeting, place, Hand.PLANNER);
  }

  private boolean put(Meeting meeting, Optional<Place> place, Hand hand) {
    return db.sql(
                """
                update staffing.interview
                   set starts = :starts::timestamp, venue = :venue::uuid, room = :room::int, pinned = :pinned,
                       version = version + 1
                 where id = :id and version = :version and cancelled_at is null
                """)
            .param("id", meeting.id())
            .param("version", meeting.version())
            .param("starts", place.map(Place::starts).orElse(null))
            .param("venue", place.map(Place::venue).orElse(null))
            .param("room", place.map(Place::room).orElse(null))
            .param("pinned", hand == Hand.PERSON)
            .update()
        == 1;
  }

  void unpin(UUID meeting) {
    db.sql("update staffing.interview set pinned = false, version = version + 1 where id = :id")
        .param("id", meeting)
        .update();
  }
}
