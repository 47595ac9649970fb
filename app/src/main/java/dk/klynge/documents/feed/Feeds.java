package dk.klynge.documents.feed;

import dk.klynge.documents.feed.Feed.Secret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Feeds {

  private final JdbcClient db;
  private final Clock clock;

  Feeds(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<Feed> of(UUID account) {
    return db.sql("select * from documents.calendar_feed where account = :account")
        .param("account", account)
        .query((row, _) -> feed(row))
        .optional();
  }

  Optional<Feed> by(String secret) {
    return db.sql("select * from documents.calendar_feed where secret = :secret")
        .param("secret", secret)
        .query((row, _) -> feed(row))
        .optional();
  }

  /// The address that was read is replaced; where there was none (version 0) one is made. False
  /// where it was replaced in the meantime, as by a second click.
  boolean renew(UUID account, int version, Secret secret, Locale language) {
    return db.sql(
                """
                insert into documents.calendar_feed (account, secret, language, made_at)
                select :account, :secret, :language, :now
                 where :version = 0 or exists (select from documents.calendar_feed where account = :account)
                on conflict (account) do update
                  set secret = excluded.secret, language = excluded.language, made_at = excluded.made_at,
                      last_read_on = null, version = calendar_feed.version + 1
                where calendar_feed.version = :version
                """)
            .param("account", account)
            .param("version", version)
            .param("secret", secret.value())
            .param("language", language.getLanguage())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  boolean revoke(UUID account) {
    return db.sql("delete from documents.calendar_feed where account = :account")
            .param("account", account)
            .update()
        == 1;
  }

  void wasRead(Feed feed, LocalDate today) {
    db.sql("update documents.calendar_feed set last_read_on = :today where account = :account")
        .param("today", today)
        .param("account", feed.account())
        .update();
  }

  private static Feed feed(ResultSet row) throws SQLException {
    return new Feed(
        row.getObject("account", UUID.class),
        row.getInt("version"),
        new Secret(row.getString("secret")),
        Locale.of(row.getString("language")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("last_read_on", LocalDate.class)));
  }
}
