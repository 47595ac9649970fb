package dk.klynge.staffing.applying;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what a person has written; each question names the person, so that nobody is told of
/// another's.
@Repository
class OwnApplications {

  private static final String SELECT =
      """
      select a.id, a.version, a.campaign, a.area, a.person, a.email, a.statement, a.made_at, a.submitted_at,
             a.changed_at, a.withdrawn_at,
             array(select w.post from staffing.wish w where w.application = a.id order by w.position) as wishes
        from staffing.application a where a.person = :person
      """;

  private final JdbcClient db;

  OwnApplications(JdbcClient db) {
    this.db = db;
  }

  /// The latest first.
  List<OwnApplication> of(PersonId person) {
    return db.sql(SELECT + " order by a.made_at desc, a.id")
        .param("person", person.value())
        .query((row, _) -> application(row))
        .list();
  }

  Optional<OwnApplication> find(ApplicationId id, PersonId person) {
    return db.sql(SELECT + " and a.id = :id")
        .param("person", person.value())
        .param("id", id.value())
        .query((row, _) -> application(row))
        .optional();
  }

  /// The one that is not withdrawn, draft or handed in.
  Optional<OwnApplication> active(CampaignId campaign, AreaId area, PersonId person) {
    return db.sql(
            SELECT + " and a.campaign = :campaign and a.area = :area and a.withdrawn_at is null")
        .param("person", person.value())
        .param("campaign", campaign.value())
        .param("area", area.value())
        .query((row, _) -> application(row))
        .optional();
  }

  /// What came of a form, where it was applied before.
  Optional<OwnApplication> ofForm(String form, PersonId person) {
    return db.sql(
            SELECT
                + " and a.id = (select application from staffing.application_form where form = :form)")
        .param("person", person.value())
        .param("form", form)
        .query((row, _) -> application(row))
        .optional();
  }

  private static OwnApplication application(ResultSet row) throws SQLException {
    var wishes = (UUID[]) row.getArray("wishes").getArray();
    return new OwnApplication(
        new ApplicationId(row.getObject("id", UUID.class)),
        row.getInt("version"),
        new CampaignId(row.getObject("campaign", UUID.class)),
        new AreaId(row.getObject("area", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("email"),
        row.getString("statement"),
        Arrays.stream(wishes).map(PostId::new).toList(),
        moment(row, "made_at").orElseThrow(),
        moment(row, "submitted_at"),
        moment(row, "changed_at"),
        moment(row, "withdrawn_at"));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
