package dk.klynge.staffing.applying;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes applications; [OwnApplications] reads them.
@Repository
class KeptApplications {

  private final JdbcClient db;
  private final Clock clock;

  KeptApplications(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(ApplicationId id, ApplyForm form, PersonId person, String name) {
    db.sql(
            """
            insert into staffing.application (id, campaign, area, person, name, email, statement, made_at)
            values (:id, :campaign, :area, :person, :name, :email, :statement, :now)
            """)
        .param("id", id.value())
        .param("campaign", form.campaign().value())
        .param("area", form.area().value())
        .param("person", person.value())
        .param("name", name)
        .param("email", form.email())
        .param("statement", form.statement())
        .param("now", now())
        .update();
  }

  void write(ApplicationId id, String email, String statement) {
    db.sql(
            """
            update staffing.application
               set version = version + 1, email = :email, statement = :statement,
                   changed_at = case when submitted_at is not null then :now::timestamptz end
             where id = :id
            """)
        .param("id", id.value())
        .param("email", email)
        .param("statement", statement)
        .param("now", now())
        .update();
  }

  void wish(ApplicationId id, List<PostId> wishes) {
    db.sql("delete from staffing.wish where application = :id").param("id", id.value()).update();
    for (int i = 0; i < wishes.size(); i++)
      db.sql("insert into staffing.wish (application, position, post) values (:id, :at, :post)")
          .param("id", id.value())
          .param("at", i + 1)
          .param("post", wishes.get(i).value())
          .update();
  }

  void applied(String form, ApplicationId id) {
    db.sql(
            "insert into staffing.application_form (form, application, at) values (:form, :id, :now)")
        .param("form", form)
        .param("id", id.value())
        .param("now", now())
        .update();
  }

  void handIn(ApplicationId id) {
    db.sql(
            "update staffing.application set submitted_at = coalesce(submitted_at, :now) where id = :id")
        .param("id", id.value())
        .param("now", now())
        .update();
  }

  /// False where it was withdrawn before, or is a draft.
  boolean withdraw(ApplicationId id, PersonId person) {
    return db.sql(
                """
                update staffing.application set withdrawn_at = :now, version = version + 1
                 where id = :id and person = :person and submitted_at is not null and withdrawn_at is null
                """)
            .param("id", id.value())
            .param("person", person.value())
            .param("now", now())
            .update()
        == 1;
  }

  /// Only a draft; false where it is none, or none any more.
  boolean discard(ApplicationId id, PersonId person) {
    return db.sql(
                "delete from staffing.application where id = :id and person = :person and submitted_at is null")
            .param("id", id.value())
            .param("person", person.value())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
