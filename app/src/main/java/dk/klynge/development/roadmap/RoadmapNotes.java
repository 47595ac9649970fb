package dk.klynge.development.roadmap;

import dk.klynge.development.roadmap.Item.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is beside the items: evidence and evaluations, earlier wordings, and when it all began.
@Repository
class RoadmapNotes {

  private final JdbcClient db;
  private final Clock clock;

  RoadmapNotes(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param verdict how far an aim is reached; empty for evidence alone
  record Note(
      Optional<String> verdict, String words, String link, LocalDate day, Instant at, String by) {}

  /// The latest first.
  List<Note> of(UUID item) {
    return db.sql(
            """
            select verdict, words, link, day, at, by_name from development.roadmap_note
             where item = :item order by at desc, id
            """)
        .param("item", item)
        .query((row, _) ->
            new Note(
                Optional.ofNullable(row.getString("verdict")),
                row.getString("words"),
                row.getString("link"),
                row.getObject("day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name")))
        .list();
  }

  /// False where it is there already: the form was sent twice.
  boolean add(UUID id, UUID item, Note note) {
    return db.sql(
                """
                insert into development.roadmap_note (id, item, verdict, words, link, day, at, by_name)
                values (:id, :item, :verdict, :words, :link, :day, :at, :by) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("item", item)
            .param("verdict", note.verdict().orElse(null))
            .param("words", note.words())
            .param("link", note.link())
            .param("day", note.day())
            .param("at", note.at().atZone(clock.getZone()).toOffsetDateTime())
            .param("by", note.by())
            .update()
        == 1;
  }

  record Worded(int number, Wording wording, Instant at, String by) {}

  /// The latest first.
  List<Worded> wordings(UUID item) {
    return db.sql(
            """
            select number, text_da, text_en, at, by_name from development.roadmap_wording
             where item = :item order by number desc
            """)
        .param("item", item)
        .query((row, _) ->
            new Worded(
                row.getInt("number"),
                new Wording(row.getString("text_da"), row.getString("text_en")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name")))
        .list();
  }

  /// When the roadmap begins, and how often that was changed.
  ///
  /// @param set the day that was set; empty while the register decides
  record Start(Optional<LocalDate> set, LocalDate day, int version) {}

  Start start() {
    var now = LocalDate.now(clock);
    return db.sql("select starts, version from development.roadmap")
        .query((row, _) -> {
          var set = Optional.ofNullable(row.getObject("starts", LocalDate.class));
          return new Start(set, set.or(this::inForce).orElse(now), row.getInt("version"));
        })
        .optional()
        .orElseGet(() -> new Start(Optional.empty(), now, 0));
  }

  /// The day on which most of the clusters that there are, or are to come, began.
  private Optional<LocalDate> inForce() {
    return db.sql(
            """
            select begins
              from (select min(lower(valid)) as begins
                      from organisation.public_place
                     where kind = 'cluster'
                     group by id
                    having bool_or(upper_inf(valid) or upper(valid) > :today)) began
             where begins is not null
             group by begins order by count(*) desc, begins desc limit 1
            """)
        .param("today", LocalDate.now(clock))
        .query(LocalDate.class)
        .optional();
  }

  /// False where somebody changed it since this version.
  boolean start(Optional<LocalDate> day, int version) {
    return db.sql(
                """
                update development.roadmap set starts = :day::date, version = version + 1 where version = :version
                """)
            .param("day", day.orElse(null))
            .param("version", version)
            .update()
        == 1;
  }
}
