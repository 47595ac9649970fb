package dk.klynge.development.network;

import dk.klynge.development.LearningNetworks;
import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.development.network.LearningNetwork.Member;
import dk.klynge.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NetworkRows implements LearningNetworks {

  private final JdbcClient db;
  private final Clock clock;

  NetworkRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// By name in Danish order, closed ones last.
  List<LearningNetwork> all() {
    return db
        .sql(
            """
            select * from development.learning_network order by closed_at is not null, name collate "da-x-icu", id
            """)
        .query((row, _) -> network(row))
        .list()
        .stream()
        .map(this::whole)
        .toList();
  }

  Optional<LearningNetwork> find(UUID id) {
    return db.sql("select * from development.learning_network where id = :id")
        .param("id", id)
        .query((row, _) -> network(row))
        .optional()
        .map(this::whole);
  }

  private static LearningNetwork network(ResultSet row) throws SQLException {
    return new LearningNetwork(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("name"),
        row.getString("purpose"),
        Optional.ofNullable(row.getObject("facilitator", UUID.class)).map(PersonId::new),
        row.getObject("closed_at") != null,
        List.of(),
        List.of());
  }

  private LearningNetwork whole(LearningNetwork one) {
    return new LearningNetwork(
        one.id(),
        one.version(),
        one.name(),
        one.purpose(),
        one.facilitator(),
        one.closed(),
        members(one.id()),
        meetings(one.id()));
  }

  private List<Member> members(UUID network) {
    return db.sql(
            """
            select m.person, p.name, p.email from development.network_member m
              join organisation.public_person p on p.id = m.person
             where m.network = :network and m.left_on is null
             order by p.name collate "da-x-icu", p.id
            """)
        .param("network", network)
        .query((row, _) ->
            new Member(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                Objects.toString(row.getString("email"), "")))
        .list();
  }

  private List<Meeting> meetings(UUID network) {
    return db.sql(
            "select * from development.network_meeting where network = :id order by day, begins")
        .param("id", network)
        .query((row, _) ->
            new Meeting(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("place"),
                row.getString("topic"),
                row.getObject("called_off_at") != null))
        .list();
  }

  Optional<UUID> madeFrom(String form) {
    return db.sql("select id from development.learning_network where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional();
  }

  boolean insert(UUID id, String name, String purpose, String form, String who) {
    return db.sql(
                """
                insert into development.learning_network (id, form, name, purpose, made_at, made_by)
                values (:id, :form, :name, :purpose, :now, :who) on conflict (form) do nothing
                """)
            .param("id", id)
            .param("form", form)
            .param("name", name)
            .param("purpose", purpose)
            .param("now", OffsetDateTime.now(clock))
            .param("who", who)
            .update()
        == 1;
  }

  /// False where somebody changed it meanwhile.
  boolean update(UUID id, int version, String name, String purpose) {
    return db.sql(
                """
                update development.learning_network set name = :name, purpose = :purpose, version = version + 1
                 where id = :id and version = :version
                """)
            .param("name", name)
            .param("purpose", purpose)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void facilitate(UUID id, Optional<PersonId> facilitator) {
    @Nullable UUID who = facilitator.map(PersonId::value).orElse(null);
    db.sql("update development.learning_network set facilitator = :who::uuid where id = :id")
        .param("who", who)
        .param("id", id)
        .update();
  }

  boolean close(UUID id) {
    return db.sql(
                "update development.learning_network set closed_at = :now"
                    + " where id = :id and closed_at is null")
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update()
        == 1;
  }

  /// False where they are a member already.
  boolean join(UUID network, PersonId person) {
    return db.sql(
                """
                insert into development.network_member (network, person, since) values (:network, :person, :day)
                on conflict (network, person) do update set left_on = null, since = excluded.since
                  where network_member.left_on is not null
                """)
            .param("network", network)
            .param("person", person.value())
            .param("day", LocalDate.now(clock))
            .update()
        == 1;
  }

  boolean leave(UUID network, PersonId person) {
    return db.sql(
                "update development.network_member set left_on = :day"
                    + " where network = :network and person = :person and left_on is null")
            .param("day", LocalDate.now(clock))
            .param("network", network)
            .param("person", person.value())
            .update()
        == 1;
  }

  /// The networks of a person that are not closed.
  List<LearningNetwork> of(PersonId person) {
    return db
        .sql(
            """
            select n.* from development.learning_network n
              join development.network_member m on m.network = n.id and m.left_on is null and m.person = :person
             where n.closed_at is null
            """)
        .param("person", person.value())
        .query((row, _) -> network(row))
        .list()
        .stream()
        .map(this::whole)
        .toList();
  }

  @Override
  public Standing standing() {
    return db.sql(
            """
            select count(facilitator) as facilitated, count(*) - count(facilitator) as alone
              from development.learning_network where closed_at is null
            """)
        .query((row, _) -> new Standing(row.getInt("facilitated"), row.getInt("alone")))
        .single();
  }
}
