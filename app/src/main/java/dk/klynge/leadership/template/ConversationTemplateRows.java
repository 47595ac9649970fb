package dk.klynge.leadership.template;

import dk.klynge.leadership.ConversationTemplates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConversationTemplateRows implements ConversationTemplates {

  private final JdbcClient db;
  private final Clock clock;

  ConversationTemplateRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<Template> current() {
    return db.sql(
            """
            select * from leadership.conversation_template t
             where version = (select max(version) from leadership.conversation_template where kind = t.kind)
             order by array_position(array['expectations', 'follow_up', 'leader_development', 'staff_development'], kind)
            """)
        .query((row, _) -> template(row))
        .list();
  }

  @Override
  public Template version(String kind, int version) {
    return db.sql(
            "select * from leadership.conversation_template where kind = :kind and version = :version")
        .param("kind", kind)
        .param("version", version)
        .query((row, _) -> template(row))
        .single();
  }

  record Made(int version, String by, Instant at) {}

  /// The versions of a kind, the newest first.
  List<Made> versions(String kind) {
    return db.sql(
            """
            select version, made_by, made_at from leadership.conversation_template where kind = :kind
             order by version desc
            """)
        .param("kind", kind)
        .query((row, _) ->
            new Made(
                row.getInt("version"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /// False where there is such a version already.
  boolean add(Template template, String by) {
    return db.sql(
                """
                insert into leadership.conversation_template
                  (kind, version, title_da, title_en, purpose_da, purpose_en, questions_da, questions_en, months, minutes,
                   made_at, made_by)
                values (:kind, :version, :titleDa, :titleEn, :purposeDa, :purposeEn, :questionsDa, :questionsEn,
                        :months::int[], :minutes, :now, :by)
                on conflict do nothing
                """)
            .param("kind", template.kind())
            .param("version", template.version())
            .param("titleDa", template.danish().title())
            .param("titleEn", template.english().title())
            .param("purposeDa", template.danish().purpose())
            .param("purposeEn", template.english().purpose())
            .param("questionsDa", String.join("\n", template.danish().questions()))
            .param("questionsEn", String.join("\n", template.english().questions()))
            .param(
                "months",
                template.months().stream()
                    .map(Object::toString)
                    .collect(Collectors.joining(",", "{", "}")))
            .param("minutes", template.minutes())
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  private static Template template(ResultSet row) throws SQLException {
    return new Template(
        row.getString("kind"),
        row.getInt("version"),
        words(row, "da"),
        words(row, "en"),
        Stream.of((Integer[]) row.getArray("months").getArray()).sorted().toList(),
        row.getInt("minutes"));
  }

  private static Words words(ResultSet row, String language) throws SQLException {
    return new Words(
        row.getString("title_" + language),
        row.getString("purpose_" + language),
        row.getString("questions_" + language).lines().toList());
  }
}
