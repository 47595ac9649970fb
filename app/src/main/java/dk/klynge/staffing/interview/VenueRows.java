package dk.klynge.staffing.interview;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.interview.Round.Position;
import dk.klynge.staffing.interview.Round.Venue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The places of a round, and which committee meets in which.
@Repository
class VenueRows {

  private final JdbcClient db;

  VenueRows(JdbcClient db) {
    this.db = db;
  }

  void add(UUID round, Venue venue) {
    db.sql(
            """
            insert into staffing.interview_venue (id, round, name, institution, latitude, longitude, rooms)
            values (:id, :round, :name, :institution::uuid, :latitude::float8, :longitude::float8, :rooms)
            """)
        .param("id", venue.id())
        .param("round", round)
        .param("name", venue.name())
        .param("institution", venue.institution().orElse(null))
        .param("latitude", venue.position().map(Position::latitude).orElse(null))
        .param("longitude", venue.position().map(Position::longitude).orElse(null))
        .param("rooms", venue.rooms())
        .update();
  }

  List<Venue> of(UUID round) {
    return db.sql(
            """
            select * from staffing.interview_venue where round = :round order by name collate "da-x-icu", id
            """)
        .param("round", round)
        .query((row, _) -> venue(row))
        .list();
  }

  private static Venue venue(ResultSet row) throws SQLException {
    @Nullable Double latitude = row.getObject("latitude", Double.class);
    return new Venue(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Optional.ofNullable(row.getObject("institution", UUID.class)),
        latitude == null
            ? Optional.empty()
            : Optional.of(new Position(latitude, row.getDouble("longitude"))),
        row.getInt("rooms"));
  }

  /// The first house by name that a decision will bring into the cluster.
  Optional<InstitutionId> firstPlanned(UUID cluster, LocalDate day) {
    return db.sql(
            """
            select m.institution from staffing.planned_member m
              join organisation.public_place i
                on i.kind = 'institution' and i.id = m.institution and i.valid @> :day
             where m.cluster = :cluster
               and exists (select from staffing.post p
                            where p.origin = 'decision' and p.origin_id = m.decision and p.withdrawn_at is null
                              and p.from_day > :day)
             order by i.name collate "da-x-icu", i.id limit 1
            """)
        .param("cluster", cluster)
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(InstitutionId::new);
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

  /// Where a committee meets from now on; false where the place is not one of the round.
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
