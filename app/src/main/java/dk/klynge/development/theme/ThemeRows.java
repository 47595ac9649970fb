package dk.klynge.development.theme;

import dk.klynge.development.CourseWishes;
import dk.klynge.development.SupportTheme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThemeRows implements CourseWishes {

  private final JdbcClient db;
  private final Clock clock;

  ThemeRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// @param answers how many have evaluated the support that they were given
  /// @param useful how many of them found it useful or very useful
  record Quality(SupportTheme theme, int answers, int useful) {}

  List<Quality> quality() {
    return db.sql(
            """
            select n.theme, count(*) as answers, count(*) filter (where e.useful >= 4) as useful
              from development.evaluation e join development.need n on n.id = e.need
             group by n.theme
            """)
        .query((row, _) ->
            new Quality(
                SupportTheme.of(row.getString("theme")).orElseThrow(),
                row.getInt("answers"),
                row.getInt("useful")))
        .list();
  }

  @Override
  public List<Wish> all() {
    return db.sql(
            """
            select id, theme, words, made_at, made_by_name, met_on from development.course_wish
             order by met_on is not null, made_at desc, id
            """)
        .query((row, _) ->
            new Wish(
                row.getObject("id", UUID.class),
                SupportTheme.of(row.getString("theme")).orElseThrow(),
                row.getString("words"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by_name"),
                Optional.ofNullable(row.getObject("met_on", LocalDate.class))))
        .list();
  }

  @Override
  public void met(UUID id, LocalDate day) {
    db.sql("update development.course_wish set met_on = :day where id = :id and met_on is null")
        .param("id", id)
        .param("day", day)
        .update();
  }

  /// False where it is there already: the form was sent twice.
  boolean wish(UUID id, SupportTheme theme, String words, String by) {
    return db.sql(
                """
                insert into development.course_wish (id, theme, words, made_at, made_by_name)
                values (:id, :theme, :words, :at, :by) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("theme", theme.name())
            .param("words", words)
            .param("at", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
