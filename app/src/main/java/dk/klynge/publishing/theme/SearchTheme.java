package dk.klynge.publishing.theme;

import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.theme.ThemePages.Hit;
import dk.klynge.publishing.theme.ThemePages.Piece;
import dk.klynge.ui.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds words in any form that Danish gives them, in all that leaders and staff may read.
@Repository
class SearchTheme {

  /// Signs that nobody types stand around what was found, so that the page can mark it safely.
  private static final String BEGIN = "\u0002";

  private static final String END = "\u0003";

  private static final String FIND =
      """
      with asked as (select websearch_to_tsquery('danish', :words) as query),
      readable as (
        select 'article' as kind, id, title_da, title_en, words from publishing.article
         where published_on <= :today and withdrawn_at is null
        union all
        select 'answer', id, question_da, question_en, words from publishing.faq
         where published_at is not null and withdrawn_at is null and audiences && array['LEADERS', 'STAFF']
        union all
        select 'tool', id, name_da, name_en, words from publishing.tool where withdrawn_at is null
        union all
        select 'newsletter', n.id, v.title, coalesce(v.content -> 'title' ->> 'english', ''), v.words
          from publishing.newsletter n
          join publishing.newsletter_version v on v.newsletter = n.id and v.version = n.version
         where n.begun_at is not null
      ),
      found as (
        select kind, id, title_da, title_en, words, query, ts_rank(to_tsvector('danish', words), query) as rank
          from readable, asked where to_tsvector('danish', words) @@ query
         order by rank desc, title_da limit 50
      )
      select kind, id, title_da, title_en,
             ts_headline('danish', words, query, :marks) as extract
        from found order by rank desc, title_da
      """;

  private final JdbcClient db;
  private final Texts texts;
  private final Clock clock;

  SearchTheme(JdbcClient db, Texts texts, Clock clock) {
    this.db = db;
    this.texts = texts;
    this.clock = clock;
  }

  /// The best fifty, the best first.
  List<Hit> find(String words) {
    return db.sql(FIND)
        .param("words", words)
        .param("today", LocalDate.now(clock))
        .param(
            "marks",
            "StartSel=" + BEGIN + ", StopSel=" + END + ", MaxFragments=2, MaxWords=30, MinWords=12")
        .query((row, _) -> hit(row))
        .list();
  }

  private Hit hit(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    var id = row.getString("id");
    var url =
        switch (kind) {
          case "article" -> "/theme/articles/" + id;
          case "answer" -> "/theme/questions#answer-" + id;
          case "newsletter" -> "/newsletters/" + id;
          default -> "/theme/tools#tool-" + id;
        };
    var title = new Bilingual(row.getString("title_da"), row.getString("title_en"));
    return new Hit(kind, url, title.in(texts.language()), pieces(row.getString("extract")));
  }

  /// What stands between the signs is marked.
  static List<Piece> pieces(String extract) {
    var pieces = new ArrayList<Piece>();
    for (var part : extract.split("(?=" + BEGIN + ")|(?<=" + END + ")", -1)) {
      var text = part.replace(BEGIN, "").replace(END, "");
      if (!text.isEmpty()) pieces.add(new Piece(text, part.startsWith(BEGIN)));
    }
    return pieces;
  }
}
