package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.NegotiationId;
import dk.klynge.processplan.negotiation.Negotiation.Act;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Negotiations {

  private final JdbcClient db;
  private final Clock clock;
  private final Meetings meetings;
  private final AgreementVersions versions;

  Negotiations(JdbcClient db, Clock clock, Meetings meetings, AgreementVersions versions) {
    this.db = db;
    this.clock = clock;
    this.meetings = meetings;
    this.versions = versions;
  }

  record Union(String code, String represents) {}

  List<Union> unions() {
    return db.sql("select code, represents from processplan.union_party order by code")
        .query(Union.class)
        .list();
  }

  /// Whom a known one represents is written anew.
  void keep(Union union) {
    db.sql(
            """
            insert into processplan.union_party (code, represents) values (:code, :represents)
            on conflict (code) do update set represents = excluded.represents
            """)
        .param("code", union.code())
        .param("represents", union.represents())
        .update();
  }

  private static final String SELECT =
      """
      select n.id, n.version, n.title, n.tracks, n.posts,
             array(select u.union_code from processplan.negotiation_union u
                    where u.negotiation = n.id order by u.union_code) as unions
        from processplan.negotiation n
      """;

  /// In the order in which they were made.
  List<Negotiation> all() {
    return db.sql(SELECT + " order by n.made_at, n.form, n.part")
        .query((row, _) -> read(row))
        .list();
  }

  Optional<Negotiation> find(NegotiationId id) {
    return db.sql(SELECT + " where n.id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  private Negotiation read(ResultSet row) throws SQLException {
    var id = new NegotiationId(row.getObject("id", UUID.class));
    return new Negotiation(
        id,
        row.getInt("version"),
        row.getString("title"),
        List.of((String[]) row.getArray("tracks").getArray()),
        List.of((String[]) row.getArray("unions").getArray()),
        Set.of((String[]) row.getArray("posts").getArray()),
        acts(id),
        meetings.of(id),
        versions.of(id));
  }

  private List<Act> acts(NegotiationId id) {
    return db.sql(
            """
            select kind, day, reason, at, by from processplan.negotiation_act
             where negotiation = :id order by number
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Act(
                Act.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("day", LocalDate.class),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by")))
        .list();
  }

  /// Those that were made from a form, in their order.
  List<NegotiationId> madeFrom(UUID form) {
    return db
        .sql("select id from processplan.negotiation where form = :form order by part")
        .param("form", form)
        .query(UUID.class)
        .list()
        .stream()
        .map(NegotiationId::new)
        .toList();
  }

  /// @param form that it is made from
  /// @param part the how manieth of that form
  record Made(UUID form, int part, String by) {}

  void insert(Negotiation negotiation, Made made) {
    db.sql(
            """
            insert into processplan.negotiation (id, title, tracks, posts, form, part, made_at, made_by)
            values (:id, :title, :tracks::text[], :posts::text[], :form, :part, :now, :by)
            """)
        .param("id", negotiation.id().value())
        .param("title", negotiation.title())
        .param("tracks", "{" + String.join(",", negotiation.tracks()) + "}")
        .param("posts", "{" + String.join(",", negotiation.posts()) + "}")
        .param("form", made.form())
        .param("part", made.part())
        .param("now", OffsetDateTime.now(clock))
        .param("by", made.by())
        .update();
    for (var union : negotiation.unions())
      db.sql("insert into processplan.negotiation_union values (:id, :union)")
          .param("id", negotiation.id().value())
          .param("union", union)
          .update();
  }

  /// False where somebody changed it since that version. Holds it until the transaction ends.
  boolean touch(NegotiationId id, int version) {
    return db.sql(
                """
                update processplan.negotiation set version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  /// Two that sign at once wait for each other, so that the last sees that all are signed.
  void lockAll() {
    db.sql("lock table processplan.agreement_version in share row exclusive mode").update();
  }

  void add(NegotiationId id, Act act) {
    db.sql(
            """
            insert into processplan.negotiation_act (negotiation, kind, day, reason, at, by)
            values (:id, :kind, :day, :reason, :now, :by)
            """)
        .param("id", id.value())
        .param("kind", act.kind().code())
        .param("day", act.day())
        .param("reason", act.reason())
        .param("now", OffsetDateTime.now(clock))
        .param("by", act.by())
        .update();
  }
}
