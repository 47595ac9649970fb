package dk.klynge.publishing.talking;

import dk.klynge.publishing.talking.TalkTemplate.Section;
import dk.klynge.publishing.talking.TalkTemplate.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateRows {

  private final JdbcClient db;
  private final Clock clock;

  TemplateRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /// The one in force.
  TalkTemplate published() {
    int latest =
        db.sql("select max(version) from publishing.talk_template where published_at is not null")
            .query(Integer.class)
            .single();
    return find(latest).orElseThrow();
  }

  Optional<TalkTemplate> find(int version) {
    return versions().stream().filter(one -> one.version() == version).findFirst();
  }

  /// The latest first.
  List<TalkTemplate> versions() {
    return db.sql("select * from publishing.talk_template order by version desc")
        .query((row, _) -> template(row))
        .list();
  }

  private TalkTemplate template(ResultSet row) throws SQLException {
    var version = row.getInt("version");
    return new TalkTemplate(
        version,
        row.getInt("edition"),
        row.getString("made_by_name"),
        Optional.ofNullable(row.getObject("published_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        sections(version));
  }

  private List<Section> sections(int version) {
    return db.sql(
            """
            select * from publishing.talk_section where template = :version order by position
            """)
        .param("version", version)
        .query((row, _) -> section(row))
        .list();
  }

  private static Section section(ResultSet row) throws SQLException {
    return new Section(
        row.getString("key"),
        Arrays.stream((String[]) row.getArray("hearers").getArray())
            .map(Hearers::valueOf)
            .collect(Collectors.toSet()),
        words(row, "_da"),
        words(row, "_en"));
  }

  private static Words words(ResultSet row, String language) throws SQLException {
    return new Words(
        row.getString("title" + language),
        row.getString("slide" + language).lines().toList(),
        row.getString("points" + language).lines().toList());
  }

  /// A new version in work; false where there is one already.
  boolean begin(int version, String by) {
    return db.sql(
                """
                insert into publishing.talk_template (version, made_at, made_by_name) values (:version, :now, :by)
                on conflict do nothing
                """)
            .param("version", version)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }

  /// False where it was changed since this edition, or is published.
  boolean touch(int version, int edition) {
    return db.sql(
                """
                update publishing.talk_template set edition = edition + 1
                 where version = :version and edition = :edition and published_at is null
                """)
            .param("version", version)
            .param("edition", edition)
            .update()
        == 1;
  }

  void write(int version, List<Section> sections) {
    db.sql("delete from publishing.talk_section where template = :version")
        .param("version", version)
        .update();
    for (int at = 0; at < sections.size(); at++) write(version, at + 1, sections.get(at));
  }

  private void write(int version, int position, Section section) {
    db.sql(
            """
            insert into publishing.talk_section (template, key, position, hearers, title_da, title_en,
              slide_da, slide_en, points_da, points_en)
            values (:version, :key, :position, cast(:hearers as text[]), :titleDa, :titleEn,
              :slideDa, :slideEn, :pointsDa, :pointsEn)
            """)
        .param("version", version)
        .param("key", section.key())
        .param("position", position)
        .param("hearers", section.hearers().stream().map(Enum::name).toArray(String[]::new))
        .param("titleDa", section.danish().title())
        .param("titleEn", section.english().title())
        .param("slideDa", String.join("\n", section.danish().slide()))
        .param("slideEn", String.join("\n", section.english().slide()))
        .param("pointsDa", String.join("\n", section.danish().points()))
        .param("pointsEn", String.join("\n", section.english().points()))
        .update();
  }

  /// False where it is published already, or was changed since that edition.
  boolean publish(int version, int edition, String by) {
    return touch(version, edition) && publish(version, by);
  }

  boolean publish(int version, String by) {
    return db.sql(
                """
                update publishing.talk_template set published_at = :now, published_by_name = :by
                 where version = :version and published_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .param("version", version)
            .update()
        == 1;
  }
}
