package dk.klynge.publishing.passage;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.Bilingual;
import dk.klynge.publishing.published.PublicPassages;
import dk.klynge.ui.Prose;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Passages implements PublicPassages {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Passages(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param version 0 where nobody has written it anew
  /// @param text empty for the shipped one
  record Written(int version, Bilingual text, Optional<Instant> at, String by) {

    static final Written NEVER = new Written(0, new Bilingual("", ""), Optional.empty(), "");

    boolean isShipped() {
      return text.danish().isEmpty() && text.english().isEmpty();
    }
  }

  Written latest(Passage passage) {
    return db.sql(
            """
            select * from publishing.passage where passage = :passage order by version desc limit 1
            """)
        .param("passage", passage.name())
        .query((row, _) ->
            new Written(
                row.getInt("version"),
                new Bilingual(row.getString("danish"), row.getString("english")),
                Optional.of(row.getObject("saved_at", OffsetDateTime.class).toInstant()),
                row.getString("saved_by_name")))
        .optional()
        .orElse(Written.NEVER);
  }

  /// False where somebody saved it since that version.
  boolean save(Passage passage, int version, Bilingual text) {
    return db.sql(
                """
                insert into publishing.passage (passage, version, danish, english, saved_at, saved_by_name)
                select :passage, :version + 1, :danish, :english, :now, :name
                 where :version = (select coalesce(max(version), 0) from publishing.passage where passage = :passage)
                on conflict do nothing
                """)
            .param("passage", passage.name())
            .param("version", version)
            .param("danish", text.danish())
            .param("english", text.english())
            .param("now", OffsetDateTime.now(clock))
            .param("name", guard.name())
            .update()
        == 1;
  }

  /// In English only where it is written in English: the shipped text is there in both languages.
  @Override
  public Optional<String> of(Passage passage, Locale language) {
    var text = latest(passage).text();
    var said = language.getLanguage().equals("en") ? text.english() : text.danish();
    return said.isEmpty() ? Optional.empty() : Optional.of(Prose.html(said));
  }
}
