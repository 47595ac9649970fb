package dk.klynge.processplan.negotiation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.processplan.negotiation.MeetingTemplate.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Versions of the usual course; the first comes with the program.
@Repository
class MeetingTemplates {

  private final JdbcClient db;
  private final Clock clock;

  MeetingTemplates(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  int newest() {
    return db.sql("select coalesce(max(version), 1) from processplan.meeting_template")
        .query(Integer.class)
        .single();
  }

  String text(int version) {
    return version == 1
        ? shipped()
        : db.sql("select text from processplan.meeting_template where version = :version")
            .param("version", version)
            .query(String.class)
            .single();
  }

  static String shipped() {
    try {
      return new ClassPathResource("processplan/negotiation/meetings.yaml")
          .getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was kept could be read when it was kept.
  MeetingTemplate newestTemplate() {
    return switch (MeetingTemplate.read(text(newest()))) {
      case Reading.Read(var template) -> template;
      case Reading.Unreadable(var problems) -> throw new IllegalStateException(problems.toString());
    };
  }

  /// False where somebody else has kept that version meanwhile.
  boolean insert(int version, String text, String note, String by) {
    return db.sql(
                """
                insert into processplan.meeting_template (version, text, note, made_at, made_by)
                values (:version, :text, :note, :now, :by) on conflict (version) do nothing
                """)
            .param("version", version)
            .param("text", text)
            .param("note", note)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by)
            .update()
        == 1;
  }
}
