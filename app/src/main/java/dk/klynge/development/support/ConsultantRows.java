package dk.klynge.development.support;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants;
import dk.klynge.development.SupportTheme;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConsultantRows implements Consultants {

  private static final String COLUMNS =
      "select id, name, email, account, person, subjects, capacity from development.consultant";

  private final JdbcClient db;
  private final Guard guard;
  private final SignedInPerson signedIn;

  ConsultantRows(JdbcClient db, Guard guard, SignedInPerson signedIn) {
    this.db = db;
    this.guard = guard;
    this.signedIn = signedIn;
  }

  @Override
  public List<Consultant> on(LocalDate day) {
    return db.sql(COLUMNS + " where valid @> :day order by name collate \"da-x-icu\", id")
        .param("day", day)
        .query((row, _) -> consultant(row))
        .list();
  }

  @Override
  public Optional<Consultant> find(ConsultantId id) {
    return db.sql(COLUMNS + " where id = :id")
        .param("id", id.value())
        .query((row, _) -> consultant(row))
        .optional();
  }

  @Override
  public Optional<Consultant> own(LocalDate day) {
    var who = guard.who();
    var person = signedIn.now().map(PersonId::value);
    return on(day).stream()
        .filter(one ->
            one.account().filter(id -> id.toString().equals(who)).isPresent()
                || (person.isPresent() && one.person().equals(person)))
        .findFirst();
  }

  /// When somebody is in the team, and how often it was changed.
  record Membership(Period period, int version) {}

  Optional<Membership> membership(ConsultantId id) {
    return db.sql("select valid::text as valid, version from development.consultant where id = :id")
        .param("id", id.value())
        .query((row, _) ->
            new Membership(Period.ofRange(row.getString("valid")), row.getInt("version")))
        .optional();
  }

  /// False where it is there already: the form was sent twice.
  boolean add(Consultant one, Period period) {
    return db.sql(
                """
                insert into development.consultant (id, name, email, account, person, subjects, capacity, valid)
                values (:id, :name, :email, :account::uuid, :person::uuid, :subjects::text[], :capacity,
                        :valid::daterange)
                on conflict (id) do nothing
                """)
            .param("id", one.id().value())
            .param("name", one.name())
            .param("email", one.email())
            .param("account", one.account().orElse(null))
            .param("person", one.person().orElse(null))
            .param("subjects", array(one))
            .param("capacity", one.capacity())
            .param("valid", period.range())
            .update()
        == 1;
  }

  /// False where somebody changed it since this version.
  boolean change(Consultant one, Membership membership) {
    return db.sql(
                """
                update development.consultant
                   set name = :name, email = :email, account = :account::uuid, person = :person::uuid,
                       subjects = :subjects::text[], capacity = :capacity, valid = :valid::daterange,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", one.id().value())
            .param("name", one.name())
            .param("email", one.email())
            .param("account", one.account().orElse(null))
            .param("person", one.person().orElse(null))
            .param("subjects", array(one))
            .param("capacity", one.capacity())
            .param("valid", membership.period().range())
            .param("version", membership.version())
            .update()
        == 1;
  }

  void add(ConsultantId id, Away away) {
    db.sql(
            """
            insert into development.away (id, consultant, first, last)
            values (:id, :consultant, :first, :last) on conflict (id) do nothing
            """)
        .param("id", away.id())
        .param("consultant", id.value())
        .param("first", away.first())
        .param("last", away.last())
        .update();
  }

  void add(ConsultantId id, Tie tie) {
    db.sql(
            """
            insert into development.relation (id, consultant, place, place_name, kind, until)
            values (:id, :consultant, :place, :name, :kind, :until::date) on conflict (id) do nothing
            """)
        .param("id", tie.id())
        .param("consultant", id.value())
        .param("place", tie.place())
        .param("name", tie.placeName())
        .param("kind", tie.kind())
        .param("until", tie.until().orElse(null))
        .update();
  }

  void removeAway(ConsultantId id, UUID away) {
    db.sql("delete from development.away where id = :away and consultant = :id")
        .param("away", away)
        .param("id", id.value())
        .update();
  }

  void removeTie(ConsultantId id, UUID tie) {
    db.sql("delete from development.relation where id = :tie and consultant = :id")
        .param("tie", tie)
        .param("id", id.value())
        .update();
  }

  private Consultant consultant(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Consultant(
        new ConsultantId(id),
        row.getString("name"),
        row.getString("email"),
        Optional.ofNullable(row.getObject("account", UUID.class)),
        Optional.ofNullable(row.getObject("person", UUID.class)),
        Arrays.stream((String[]) row.getArray("subjects").getArray())
            .flatMap(name -> SupportTheme.of(name).stream())
            .collect(Collectors.toSet()),
        row.getBigDecimal("capacity"),
        away(id),
        ties(id));
  }

  private List<Away> away(UUID id) {
    return db.sql(
            "select id, first, last from development.away where consultant = :id order by first, id")
        .param("id", id)
        .query(Away.class)
        .list();
  }

  private List<Tie> ties(UUID id) {
    return db.sql(
            """
            select id, place, place_name, kind, until from development.relation
             where consultant = :id order by place_name collate "da-x-icu", id
            """)
        .param("id", id)
        .query((row, _) ->
            new Tie(
                row.getObject("id", UUID.class),
                row.getObject("place", UUID.class),
                row.getString("place_name"),
                row.getString("kind"),
                Optional.ofNullable(row.getObject("until", LocalDate.class))))
        .list();
  }

  private static String array(Consultant one) {
    return one.subjects().stream()
        .map(Enum::name)
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }
}
