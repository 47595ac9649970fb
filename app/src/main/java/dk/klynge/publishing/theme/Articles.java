package dk.klynge.publishing.theme;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.theme.Article.Kind;
import dk.klynge.publishing.theme.Article.State;
import dk.klynge.ui.Prose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class Articles {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Articles(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  Optional<ArticleId> madeFrom(String form) {
    return db.sql("select id from publishing.article where form = :form")
        .param("form", form)
        .query(UUID.class)
        .optional()
        .map(ArticleId::new);
  }

  ArticleId insert(String form, ArticleForm article) {
    var id = UUID.randomUUID();
    values(
            """
            insert into publishing.article (id, form, kind, title_da, title_en, text_da, text_en, published_on, words,
              changed_at, changed_by_name)
            values (:id, :form, :kind, :titleDa, :titleEn, :textDa, :textEn, :day, :words, :now, :name)
            """,
            article)
        .param("id", id)
        .param("form", form)
        .update();
    return new ArticleId(id);
  }

  /// False where somebody changed it since that version. What was withdrawn is there again.
  boolean update(ArticleId id, int version, ArticleForm article) {
    return values(
                """
                update publishing.article
                   set version = version + 1, kind = :kind, title_da = :titleDa, title_en = :titleEn,
                       text_da = :textDa, text_en = :textEn, published_on = :day, withdrawn_at = null,
                       words = :words, changed_at = :now, changed_by_name = :name
                 where id = :id and version = :version
                """,
                article)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  private StatementSpec values(String statement, ArticleForm article) {
    var words =
        String.join(
            "\n",
            article.title().danish(),
            Prose.plain(article.text().danish()),
            article.title().english(),
            Prose.plain(article.text().english()));
    return db.sql(statement)
        .param("kind", article.kind())
        .param("titleDa", article.title().danish())
        .param("titleEn", article.title().english())
        .param("textDa", article.text().danish())
        .param("textEn", article.text().english())
        .param("day", article.publishedOn().orElse(null), Types.DATE)
        .param("words", words)
        .param("now", OffsetDateTime.now(clock))
        .param("name", guard.name());
  }

  boolean withdraw(ArticleId id, int version) {
    return db.sql(
                """
                update publishing.article set version = version + 1, withdrawn_at = :now
                 where id = :id and version = :version
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  Optional<Article> find(ArticleId id) {
    return db.sql("select * from publishing.article where id = :id")
        .param("id", id.value())
        .query((row, _) -> article(row))
        .optional();
  }

  /// All of a kind, drafts too, the latest first.
  List<Article> all(Kind kind) {
    return db.sql(
            """
            select * from publishing.article where kind = :kind
             order by published_on desc nulls first, changed_at desc
            """)
        .param("kind", kind.name())
        .query((row, _) -> article(row))
        .list();
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        new ArticleId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        Kind.valueOf(row.getString("kind")),
        new Bilingual(row.getString("title_da"), row.getString("title_en")),
        new Bilingual(row.getString("text_da"), row.getString("text_en")),
        state(row),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by_name"));
  }

  private static State state(ResultSet row) throws SQLException {
    if (row.getObject("withdrawn_at", OffsetDateTime.class) != null) return new State.Withdrawn();
    return Optional.ofNullable(row.getObject("published_on", LocalDate.class))
        .<State>map(State.Dated::new)
        .orElseGet(State.Draft::new);
  }
}
