package dk.klynge.staffing.appointment;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Offers. One that came to nothing loses its person; an accepted one belongs to the employment.
@Repository
class AppointmentData implements PersonalData {

  private static final String NOBODY = "–";

  private final JdbcClient db;
  private final Outbox outbox;

  AppointmentData(JdbcClient db, Outbox outbox) {
    this.db = db;
    this.outbox = outbox;
  }

  @Override
  public List<Kept> kept() {
    return Stream.of("staffing.appointment", "staffing.terms_case", "staffing.terms_exception")
        .map(table -> new Kept(table, "staffing.records.appointment", Until.EMPLOYMENT))
        .toList();
  }

  @Override
  public int order() {
    return 80;
  }

  /// The row stays, because vacancies are followed along offers; nobody can be told from it.
  @Override
  public int delete(CampaignId campaign) {
    var ids =
        db.sql(
                """
                update staffing.appointment a
                   set name = :nobody, person = gen_random_uuid(), version = version + 1, answer_reason = '',
                       hindrance = null, hindrance_arguments = '',
                       withdrawn_reason = case when withdrawn_at is not null then '' end
                 where post in (select id from staffing.post where campaign = :campaign)
                   and applied_at is null and (declined_at is not null or withdrawn_at is not null)
                   and name <> :nobody
                   and person not in (select person from staffing.held_application where campaign = :campaign)
                returning id
                """)
            .param("nobody", NOBODY)
            .param("campaign", campaign.value())
            .query(UUID.class)
            .list();
    return ids.size()
        + ids.stream().mapToInt(id -> outbox.forget(new Owner("appointment", id))).sum();
  }
}
