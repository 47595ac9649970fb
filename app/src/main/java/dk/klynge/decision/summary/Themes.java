package dk.klynge.decision.summary;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.ThemeId;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes themes, points and replies; [Summaries] reads them.
@Repository
class Themes {

  private final JdbcClient db;
  private final Guard guard;
  private final Clock clock;

  Themes(JdbcClient db, Guard guard, Clock clock) {
    this.db = db;
    this.guard = guard;
    this.clock = clock;
  }

  /// The theme of that name, made where there is none.
  ThemeId add(HearingId hearing, String name) {
    db.sql(
            """
            insert into decision.theme (id, hearing, name) values (:id, :hearing, :name)
            on conflict (hearing, name) do nothing
            """)
        .param("id", ThemeId.fresh().value())
        .param("hearing", hearing.value())
        .param("name", name)
        .update();
    return db.sql("select id from decision.theme where hearing = :hearing and name = :name")
        .param("hearing", hearing.value())
        .param("name", name)
        .query(UUID.class)
        .optional()
        .map(ThemeId::new)
        .orElseThrow();
  }

  /// False where somebody has written since that version.
  boolean reply(HearingId hearing, ThemeId theme, int version, String reply) {
    return db.sql(
                """
                update decision.theme
                   set reply = :reply, replied_by_name = :by, version = version + 1
                 where id = :id and hearing = :hearing and version = :version
                """)
            .param("id", theme.value())
            .param("hearing", hearing.value())
            .param("version", version)
            .param("reply", reply)
            .param("by", guard.name())
            .update()
        == 1;
  }

  /// Only a theme that nothing is gathered under.
  boolean remove(HearingId hearing, ThemeId theme) {
    return db.sql(
                """
                delete from decision.theme t
                 where id = :id and hearing = :hearing
                   and not exists (select 1 from decision.point p where p.theme = t.id)
                """)
            .param("id", theme.value())
            .param("hearing", hearing.value())
            .update()
        == 1;
  }

  Optional<String> body(HearingId hearing, ResponseId response) {
    return db.sql("select body from decision.response where id = :id and hearing = :hearing")
        .param("id", response.value())
        .param("hearing", hearing.value())
        .query(String.class)
        .optional();
  }

  /// @param verbatim whether the quote stands in the answer
  record Quote(String text, boolean verbatim) {}

  void point(ThemeId theme, ResponseId response, Quote quote) {
    db.sql(
            """
            insert into decision.point (id, theme, response, quote, verbatim, made_at, made_by_name)
            values (:id, :theme, :response, :quote, :verbatim, :now, :by)
            on conflict (theme, response, quote) do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("theme", theme.value())
        .param("response", response.value())
        .param("quote", quote.text())
        .param("verbatim", quote.verbatim())
        .param("now", OffsetDateTime.now(clock))
        .param("by", guard.name())
        .update();
  }

  /// The answer that the point was taken from; empty where the hearing has no such point.
  Optional<ResponseId> removePoint(HearingId hearing, UUID point) {
    return db.sql(
            """
            delete from decision.point p using decision.theme t
             where p.id = :id and t.id = p.theme and t.hearing = :hearing
            returning p.response
            """)
        .param("id", point)
        .param("hearing", hearing.value())
        .query(UUID.class)
        .optional()
        .map(ResponseId::new);
  }

  boolean finish(HearingId hearing) {
    return db.sql(
                """
                update decision.hearing set summarised_at = :now, version = version + 1
                 where id = :id and announced_at is not null and summarised_at is null
                """)
            .param("id", hearing.value())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
