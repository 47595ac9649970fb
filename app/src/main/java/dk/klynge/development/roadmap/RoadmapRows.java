package dk.klynge.development.roadmap;

import dk.klynge.development.SupportTheme;
import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.Progress;
import dk.klynge.development.roadmap.Item.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoadmapRows {

  private static final String ITEMS =
      """
      select i.*, w.number, w.text_da, w.text_en,
             (select verdict from development.roadmap_note n
               where n.item = i.id and n.verdict is not null order by n.at desc limit 1) as verdict,
             (select count(*) from development.roadmap_note n where n.item = i.id) as notes
        from development.roadmap_item i
        join development.horizon h on h.code = i.horizon
        join lateral (select number, text_da, text_en from development.roadmap_wording w
                       where w.item = i.id order by number desc limit 1) w on true
      """;

  private final JdbcClient db;
  private final Clock clock;

  RoadmapRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Horizon> horizons() {
    return db.sql(
            """
            select code, position, month_from, month_until, title_da, title_en from development.horizon
             order by position
            """)
        .query((row, _) ->
            new Horizon(
                row.getString("code"),
                row.getInt("position"),
                row.getInt("month_from"),
                row.getInt("month_until"),
                row.getString("title_da"),
                row.getString("title_en")))
        .list();
  }

  /// False where the roadmap was put in before.
  boolean begin() {
    return db.sql("insert into development.roadmap (id) values (1) on conflict do nothing").update()
        == 1;
  }

  void add(Horizon one) {
    db.sql(
            """
            insert into development.horizon (code, position, month_from, month_until, title_da, title_en)
            values (:code, :position, :from, :until, :da, :en)
            """)
        .param("code", one.code())
        .param("position", one.position())
        .param("from", one.from())
        .param("until", one.until())
        .param("da", one.danish())
        .param("en", one.english())
        .update();
  }

  void change(Horizon one) {
    db.sql(
            """
            update development.horizon
               set month_from = :from, month_until = :until, title_da = :da, title_en = :en where code = :code
            """)
        .param("code", one.code())
        .param("from", one.from())
        .param("until", one.until())
        .param("da", one.danish())
        .param("en", one.english())
        .update();
  }

  List<Item> items() {
    return db.sql(ITEMS + " order by h.position, i.kind, i.position, i.id")
        .query((row, _) -> item(row))
        .list();
  }

  Optional<Item> find(UUID id) {
    return db.sql(ITEMS + " where i.id = :id")
        .param("id", id)
        .query((row, _) -> item(row))
        .optional();
  }

  /// At the end of its horizon; false where it is there already.
  boolean add(Item one, String by) {
    var added =
        db.sql(
                """
                insert into development.roadmap_item (id, kind, horizon, position, theme, owner)
                values (:id, :kind, :horizon,
                        (select coalesce(max(position), 0) + 1 from development.roadmap_item where horizon = :horizon),
                        :theme, :owner)
                on conflict (id) do nothing
                """)
            .param("id", one.id())
            .param("kind", one.kind().code())
            .param("horizon", one.horizon())
            .param("theme", one.theme().map(Enum::name).orElse(null))
            .param("owner", one.owner())
            .update();
    if (added == 1) word(one, 1, by);
    return added == 1;
  }

  /// False where somebody changed it since this version. The wording gets a new number where it is
  /// another.
  boolean change(Item one, Wording before, String by) {
    var changed =
        db.sql(
                """
                update development.roadmap_item
                   set horizon = :horizon, theme = :theme, owner = :owner, begun_on = :begun::date,
                       done_on = :done::date, dropped_on = :dropped::date, drop_reason = :reason,
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", one.id())
            .param("version", one.version())
            .param("horizon", one.horizon())
            .param("theme", one.theme().map(Enum::name).orElse(null))
            .param("owner", one.owner())
            .param("begun", one.progress().begun().orElse(null))
            .param("done", one.progress().done().orElse(null))
            .param("dropped", one.progress().dropped().orElse(null))
            .param("reason", one.progress().reason())
            .update();
    if (changed == 1 && !before.equals(one.wording())) word(one, one.number() + 1, by);
    return changed == 1;
  }

  private void word(Item one, int number, String by) {
    db.sql(
            """
            insert into development.roadmap_wording (item, number, text_da, text_en, at, by_name)
            values (:item, :number, :da, :en, :at, :by)
            """)
        .param("item", one.id())
        .param("number", number)
        .param("da", one.wording().danish())
        .param("en", one.wording().english())
        .param("at", OffsetDateTime.now(clock))
        .param("by", by)
        .update();
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        row.getObject("id", UUID.class),
        Kind.of(row.getString("kind")),
        row.getString("horizon"),
        SupportTheme.of(Objects.requireNonNullElse(row.getString("theme"), "")),
        row.getString("owner"),
        new Wording(row.getString("text_da"), row.getString("text_en")),
        row.getInt("number"),
        new Progress(
            day(row, "begun_on"),
            day(row, "done_on"),
            day(row, "dropped_on"),
            row.getString("drop_reason")),
        Optional.ofNullable(row.getString("verdict")),
        row.getInt("notes"),
        row.getInt("version"));
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
