package dk.klynge.staffing.venue;

import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Venues.Venue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The places that a round uses, and which committee meets in which.
@Repository
class RoundVenueRows {

  private final JdbcClient db;

  RoundVenueRows(JdbcClient db) {
    this.db = db;
  }

  List<Venue> of(UUID round) {
    return db.sql(
            """
            select u.id as venue, v.* from staffing.interview_venue u join staffing.venue v on v.id = u.place
             where u.round = :round order by v.name collate "da-x-icu", u.id
            """)
        .param("round", round)
        .query(
            (row, _) -> new Venue(row.getObject("venue", UUID.class), VenueRows.place(row, "id")))
        .list();
  }

  void use(UUID round, UUID place) {
    db.sql(
            """
            insert into staffing.interview_venue (id, round, place) values (gen_random_uuid(), :round, :place)
            on conflict do nothing
            """)
        .param("round", round)
        .param("place", place)
        .update();
  }

  boolean drop(UUID round, UUID venue) {
    return db.sql(
                """
                delete from staffing.interview_venue v where v.id = :venue and v.round = :round
                   and not exists (select from staffing.interview_at a where a.venue = v.id)
                   and not exists (select from staffing.interview i where i.venue = v.id)
                """)
            .param("venue", venue)
            .param("round", round)
            .update()
        == 1;
  }

  private record At(UUID committee, UUID venue) {}

  Map<CommitteeId, UUID> byCommittee(UUID round) {
    var all = new HashMap<CommitteeId, UUID>();
    db.sql("select committee, venue from staffing.interview_at where round = :round")
        .param("round", round)
        .query(At.class)
        .list()
        .forEach(at -> all.put(new CommitteeId(at.committee()), at.venue()));
    return all;
  }

  boolean meets(UUID round, CommitteeId committee, UUID venue) {
    return db.sql(
                """
                insert into staffing.interview_at (round, committee, venue)
                select :round, :committee, v.id from staffing.interview_venue v where v.id = :venue and v.round = :round
                on conflict (round, committee) do update set venue = excluded.venue
                """)
            .param("round", round)
            .param("committee", committee.value())
            .param("venue", venue)
            .update()
        == 1;
  }
}
