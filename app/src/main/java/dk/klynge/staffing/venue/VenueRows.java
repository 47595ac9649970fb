package dk.klynge.staffing.venue;

import dk.klynge.staffing.Venues.Place;
import dk.klynge.staffing.Venues.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The places, whichever round uses them.
@Repository
class VenueRows {

  private final JdbcClient db;
  private final Clock clock;

  VenueRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Place> all() {
    return db.sql("select * from staffing.venue order by name collate \"da-x-icu\", id")
        .query((row, _) -> place(row, "id"))
        .list();
  }

  Optional<Place> find(UUID id) {
    return db.sql("select * from staffing.venue where id = :id")
        .param("id", id)
        .query((row, _) -> place(row, "id"))
        .optional();
  }

  Optional<Place> of(UUID institution) {
    return db.sql("select * from staffing.venue where institution = :institution")
        .param("institution", institution)
        .query((row, _) -> place(row, "id"))
        .optional();
  }

  /// False where another place is in the same institution.
  boolean add(Place place, String who) {
    return written(
                """
                insert into staffing.venue
                  (id, name, address, institution, latitude, longitude, rooms, area, made_at, made_by)
                values (:id, :name, :address, :institution::uuid, :latitude::float8, :longitude::float8, :rooms,
                        :area::uuid, :now, :who)
                on conflict do nothing
                """,
                place)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  /// False where somebody has changed it since.
  boolean change(Place place) {
    return written(
                """
                update staffing.venue
                   set name = :name, address = :address, institution = :institution::uuid, latitude = :latitude::float8,
                       longitude = :longitude::float8, rooms = :rooms, area = :area::uuid, version = version + 1
                 where id = :id and version = :version
                """,
                place)
            .param("version", place.version())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec written(String sql, Place place) {
    return db.sql(sql)
        .param("id", place.id())
        .param("name", place.name())
        .param("address", place.address())
        .param("institution", place.institution().orElse(null))
        .param("latitude", place.position().map(Position::latitude).orElse(null))
        .param("longitude", place.position().map(Position::longitude).orElse(null))
        .param("rooms", place.rooms())
        .param("area", place.area().orElse(null));
  }

  /// No round takes it in use any more; those that use it already keep it.
  boolean close(UUID id, int version) {
    return closed(id, version, OffsetDateTime.now(clock));
  }

  boolean reopen(UUID id, int version) {
    return closed(id, version, null);
  }

  private boolean closed(UUID id, int version, @Nullable OffsetDateTime at) {
    return db.sql(
                """
                update staffing.venue set closed_at = :at::timestamptz, version = version + 1
                 where id = :id and version = :version
                """)
            .param("at", at)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /// How many of its rooms the interviews of all rounds need as they stand.
  int roomsInUse(UUID id) {
    return db.sql(
            """
            select coalesce(max(i.room) + 1, 0) from staffing.interview i
              join staffing.interview_venue v on v.id = i.venue
             where v.place = :id and i.cancelled_at is null
            """)
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  int rounds(UUID id) {
    return db.sql("select count(*) from staffing.interview_venue where place = :id")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  static Place place(ResultSet row, String key) throws SQLException {
    @Nullable Double latitude = row.getObject("latitude", Double.class);
    return new Place(
        row.getObject(key, UUID.class),
        row.getInt("version"),
        row.getString("name"),
        row.getString("address"),
        Optional.ofNullable(row.getObject("institution", UUID.class)),
        latitude == null
            ? Optional.empty()
            : Optional.of(new Position(latitude, row.getDouble("longitude"))),
        row.getInt("rooms"),
        Optional.ofNullable(row.getObject("area", UUID.class)),
        row.getObject("closed_at") != null);
  }
}
