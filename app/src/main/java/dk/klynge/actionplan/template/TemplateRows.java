package dk.klynge.actionplan.template;

import dk.klynge.actionplan.PlanTemplate;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplate.Words;
import dk.klynge.actionplan.PlanTemplates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateRows implements PlanTemplates {

  private static final String VERSIONS =
      """
      select version, made_at, made_by, opened_at, comment_until, published_at, edition from actionplan.template
      """;

  private final JdbcClient db;
  private final Clock clock;

  TemplateRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public PlanTemplate published() {
    int latest =
        db.sql("select max(version) from actionplan.template where published_at is not null")
            .query(Integer.class)
            .single();
    return version(latest);
  }

  @Override
  public PlanTemplate version(int version) {
    var sections =
        db.sql(
                """
                select key, title_da, title_en, questions_da, questions_en from actionplan.template_section
                 where template = :version order by position
                """)
            .param("version", version)
            .query((row, _) -> section(row))
            .list();
    if (sections.isEmpty()) throw new IllegalArgumentException("No template " + version);
    return new PlanTemplate(version, sections);
  }

  private static Section section(ResultSet row) throws SQLException {
    return new Section(
        row.getString("key"),
        new Words(row.getString("title_da"), row.getString("questions_da").lines().toList()),
        new Words(row.getString("title_en"), row.getString("questions_en").lines().toList()));
  }

  List<TemplateVersion> versions() {
    return db.sql(VERSIONS + " order by version desc").query((row, _) -> version(row)).list();
  }

  Optional<TemplateVersion> find(int version) {
    return db.sql(VERSIONS + " where version = :version")
        .param("version", version)
        .query((row, _) -> version(row))
        .optional();
  }

  /// A new version in work; false where there is one already.
  boolean begin(int version, String by) {
    return db.sql(
                """
                insert into actionplan.template (version, made_at, made_by) values (:version, :now, :by)
                on conflict do nothing
                """)
            .param("version", version)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  /// False where it was changed since this edition.
  boolean touch(int version, int edition) {
    return db.sql(
                """
                update actionplan.template set edition = edition + 1
                 where version = :version and edition = :edition and published_at is null
                """)
            .param("version", version)
            .param("edition", edition)
            .update()
        == 1;
  }

  void write(int version, List<Section> sections) {
    db.sql("delete from actionplan.template_section where template = :version")
        .param("version", version)
        .update();
    for (int i = 0; i < sections.size(); i++) {
      var section = sections.get(i);
      db.sql(
              """
              insert into actionplan.template_section
                     (template, key, position, title_da, title_en, questions_da, questions_en)
              values (:version, :key, :position, :titleDa, :titleEn, :questionsDa, :questionsEn)
              """)
          .param("version", version)
          .param("key", section.key())
          .param("position", i + 1)
          .param("titleDa", section.danish().title())
          .param("titleEn", section.english().title())
          .param("questionsDa", String.join("\n", section.danish().questions()))
          .param("questionsEn", String.join("\n", section.english().questions()))
          .update();
    }
  }

  void open(int version, LocalDate until) {
    db.sql(
            """
            update actionplan.template set opened_at = coalesce(opened_at, :now), comment_until = :until
             where version = :version and published_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("until", until)
        .param("version", version)
        .update();
  }

  /// False where it is published already.
  boolean publish(int version) {
    return db.sql(
                """
                update actionplan.template set published_at = :now where version = :version and published_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("version", version)
            .update()
        == 1;
  }

  void comment(int version, String section, String account, String author, String text) {
    db.sql(
            """
            insert into actionplan.template_comment (id, template, section, account, author, text, at)
            values (:id, :version, :section, :account, :author, :text, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("version", version)
        .param("section", section)
        .param("account", account)
        .param("author", author)
        .param("text", text)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  record Comment(String section, String author, String text, Instant at) {}

  List<Comment> comments(int version) {
    return db.sql(
            """
            select section, author, text, at from actionplan.template_comment where template = :version order by at, id
            """)
        .param("version", version)
        .query((row, _) ->
            new Comment(
                row.getString("section"),
                row.getString("author"),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static TemplateVersion version(ResultSet row) throws SQLException {
    return new TemplateVersion(
        row.getInt("version"),
        row.getString("made_by"),
        row.getInt("edition"),
        Optional.ofNullable(row.getObject("comment_until", LocalDate.class)),
        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
