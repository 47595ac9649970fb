package dk.klynge.development.need;

import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportOffer;
import dk.klynge.development.SupportPlace;
import dk.klynge.development.SupportTheme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NeedRows implements SupportNeeds {

  private static final String COLUMNS =
      """
      select n.*, (select count(*) from development.offer o where o.need = n.id) as offers,
             (select count(*) from development.visit v
               where v.need = n.id and v.called_off_at is null and v.given is null) as planned,
             (select count(*) from development.visit v where v.need = n.id and v.given is not null) as given,
             exists (select from development.evaluation e where e.need = n.id) as evaluated
        from development.need n
      """;

  private final JdbcClient db;
  private final Clock clock;

  NeedRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Need> all() {
    return db.sql(COLUMNS + " order by n.said_at desc, n.id").query((row, _) -> need(row)).list();
  }

  @Override
  public Optional<Need> find(SupportNeedId id) {
    return db.sql(COLUMNS + " where n.id = :id")
        .param("id", id.value())
        .query((row, _) -> need(row))
        .optional();
  }

  @Override
  public List<Need> of(Collection<UUID> places) {
    return db.sql(COLUMNS + " where n.place = any(:places::uuid[]) order by n.said_at desc, n.id")
        .param(
            "places",
            places.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
        .query((row, _) -> need(row))
        .list();
  }

  /// False where it is there already: the form was sent twice.
  boolean add(Need one) {
    return db.sql(
                """
                insert into development.need
                  (id, place_kind, place, place_name, area, theme, origin, about, words, urgency, wished, said_at,
                   said_by, said_by_name)
                values (:id, :kind, :place, :name, :area::uuid, :theme, :origin, :about, :words, :urgency,
                        :wished::date, :at, :by, :byName)
                on conflict (id) do nothing
                """)
            .param("id", one.id().value())
            .param("kind", one.placeKind().name().toLowerCase(Locale.ROOT))
            .param("place", one.place())
            .param("name", one.placeName())
            .param("area", one.area().orElse(null))
            .param("theme", one.theme().name())
            .param("origin", one.origin())
            .param("about", one.about())
            .param("words", one.words())
            .param("urgency", one.urgency().name())
            .param("wished", one.wished().orElse(null))
            .param("at", one.saidAt().atZone(clock.getZone()).toOffsetDateTime())
            .param("by", one.saidBy())
            .param("byName", one.saidByName())
            .update()
        == 1;
  }

  /// Counts one more change; false where somebody changed it since this version.
  boolean touch(SupportNeedId id, int version) {
    return db.sql(
                """
                update development.need set version = version + 1
                 where id = :id and version = :version and closed_at is null
                """)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  void close(SupportNeedId id, String how, String reason) {
    db.sql(
            """
            update development.need set closed_at = :at, closed_how = :how, closed_reason = :reason where id = :id
            """)
        .param("id", id.value())
        .param("at", OffsetDateTime.now(clock))
        .param("how", how)
        .param("reason", reason)
        .update();
  }

  record Offered(SupportOffer kind, String words, Instant at, String by) {}

  void offer(SupportNeedId id, Offered offer) {
    db.sql(
            """
            insert into development.offer (id, need, kind, words, made_at, made_by_name)
            values (gen_random_uuid(), :need, :kind, :words, :at, :by)
            """)
        .param("need", id.value())
        .param("kind", offer.kind().name())
        .param("words", offer.words())
        .param("at", offer.at().atZone(clock.getZone()).toOffsetDateTime())
        .param("by", offer.by())
        .update();
  }

  List<Offered> offers(SupportNeedId id) {
    return db.sql(
            """
            select kind, words, made_at, made_by_name from development.offer where need = :id order by made_at, id
            """)
        .param("id", id.value())
        .query((row, _) ->
            new Offered(
                SupportOffer.of(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name")))
        .list();
  }

  /// @param useful from 1, not at all, to 5, very
  record Evaluation(int useful, String words) {}

  /// False where it was evaluated before.
  boolean evaluate(SupportNeedId id, Evaluation evaluation) {
    return db.sql(
                """
                insert into development.evaluation (need, useful, words, said_at)
                values (:id, :useful, :words, :at) on conflict do nothing
                """)
            .param("id", id.value())
            .param("useful", evaluation.useful())
            .param("words", evaluation.words())
            .param("at", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  Optional<Evaluation> evaluation(SupportNeedId id) {
    return db.sql("select useful, words from development.evaluation where need = :id")
        .param("id", id.value())
        .query(Evaluation.class)
        .optional();
  }

  private static Need need(ResultSet row) throws SQLException {
    var closed = row.getString("closed_how");
    var facts =
        new Facts(
            Optional.ofNullable(closed).map(how -> State.valueOf(how.toUpperCase(Locale.ROOT))),
            row.getInt("offers"),
            row.getInt("planned"),
            row.getInt("given"),
            row.getBoolean("evaluated"));
    return new Need(
        new SupportNeedId(row.getObject("id", UUID.class)),
        SupportPlace.Kind.valueOf(row.getString("place_kind").toUpperCase(Locale.ROOT)),
        row.getObject("place", UUID.class),
        row.getString("place_name"),
        Optional.ofNullable(row.getObject("area", UUID.class)),
        SupportTheme.of(row.getString("theme")).orElseThrow(),
        row.getString("origin"),
        row.getString("about"),
        row.getString("words"),
        Urgency.valueOf(row.getString("urgency")),
        Optional.ofNullable(row.getObject("wished", LocalDate.class)),
        row.getObject("said_at", OffsetDateTime.class).toInstant(),
        row.getString("said_by"),
        row.getString("said_by_name"),
        facts.state(),
        Objects.requireNonNullElse(row.getString("closed_reason"), ""),
        row.getInt("version"));
  }
}
