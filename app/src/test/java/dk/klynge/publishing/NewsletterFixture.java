package dk.klynge.publishing;

import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts newsletters and subscribers into the database for a test.
public class NewsletterFixture {

  private static final String CONTENT =
      """
      {"title": {"danish": "Nyt om klyngerne", "english": "News of the clusters"},
       "lead": {"danish": "Der er sket **meget**.", "english": "A *lot* has happened."},
       "items": [{"heading": {"danish": "Tidsplan", "english": "Time"},
                  "text": {"danish": "Se [planen](https://ravnshavn.example/plan).", "english": "See the plan."},
                  "due": "2026-12-18"}]}
      """;

  private final JdbcClient db;

  public NewsletterFixture(JdbcClient db) {
    this.db = db;
  }

  /// Takes out everything again.
  public NewsletterFixture empty() {
    db.sql(
            """
            truncate publishing.recipient, publishing.subscription, publishing.address,
              publishing.newsletter_version, publishing.newsletter
            """)
        .update();
    return this;
  }

  /// Approved, to all subscribers, to be sent at once.
  public NewsletterId due() {
    var id = NewsletterId.fresh();
    db.sql(
            """
            insert into publishing.newsletter (id, form, kind, groups, open, made_at, made_by, made_by_name,
              submitted_at, submitted_by, submitted_by_name, approved_at, approved_by, approved_by_name,
              scheduled_at, site)
            values (:id, :id, 'NEWSLETTER', '{SUBSCRIBERS}', true, now(), 'a', 'A', now(), 'a', 'A', now(), 'b', 'B',
              now() - interval '2 days', 'https://klynge.ravnshavn.example')
            """)
        .param("id", id.value())
        .update();
    db.sql(
            """
            insert into publishing.newsletter_version (newsletter, version, title, content, words, saved_at, saved_by,
              saved_by_name)
            values (:id, 1, 'Nyt om klyngerne', :content::jsonb, 'Nyt om klyngerne', now(), 'a', 'A')
            """)
        .param("id", id.value())
        .param("content", CONTENT)
        .update();
    return id;
  }

  /// Confirmed subscribers `reader1@<domain>`, `reader2@<domain>` …
  public void subscribers(int count, String domain) {
    db.sql(
            """
            insert into publishing.address (address)
            select 'reader' || n || '@' || :domain from generate_series(1, :count) n
            """)
        .param("domain", domain)
        .param("count", count)
        .update();
    db.sql(
            """
            insert into publishing.subscription (id, address, language, asked_at, confirmed_at)
            select gen_random_uuid(), address, 'da', now(), now() from publishing.address
             where address like '%@' || :domain
            """)
        .param("domain", domain)
        .update();
  }

  /// @param institution null for newsletters in general
  public void subscribe(String address, @Nullable UUID institution) {
    db.sql("insert into publishing.address (address) values (:address) on conflict do nothing")
        .param("address", address)
        .update();
    db.sql(
            """
            insert into publishing.subscription (id, address, institution, language, asked_at, confirmed_at)
            values (gen_random_uuid(), :address, :institution, 'da', now(), now())
            """)
        .param("address", address)
        .param("institution", institution, Types.OTHER)
        .update();
  }
}
