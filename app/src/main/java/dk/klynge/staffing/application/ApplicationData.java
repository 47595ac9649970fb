package dk.klynge.staffing.application;

import dk.klynge.documents.Attachments;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Applications with their wishes, files, letters and screening, handed in or not.
@Repository
class ApplicationData implements PersonalData {

  private static final String LETTERS = "application";

  /// How the files of applications are owned.
  private static final List<String> FILES = List.of("application-cv", "application");

  private final JdbcClient db;
  private final Attachments files;
  private final Outbox outbox;

  ApplicationData(JdbcClient db, Attachments files, Outbox outbox) {
    this.db = db;
    this.files = files;
    this.outbox = outbox;
  }

  @Override
  public List<Kept> kept() {
    return List.of(
        new Kept("staffing.application", "staffing.records.application", Until.CAMPAIGN),
        new Kept("staffing.application_form", "staffing.records.form", Until.CAMPAIGN),
        new Kept("staffing.wish", "staffing.records.wish", Until.CAMPAIGN),
        new Kept("staffing.preference", "staffing.records.preference", Until.CAMPAIGN),
        new Kept("assessment.screening", "staffing.records.screening", Until.CAMPAIGN));
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public int delete(CampaignId campaign) {
    int entries = 0;
    for (var id : applications(campaign)) {
      for (var kind : FILES) entries += remove(new Owner(kind, id));
      entries += outbox.forget(new Owner(LETTERS, id));
    }
    for (var sql :
        List.of(
            "delete from staffing.preference p where p.campaign = :campaign"
                + " and not exists (select from staffing.held_application h"
                + " where h.campaign = p.campaign and h.person = p.person)",
            "delete from staffing.application a where a.campaign = :campaign"
                + " and a.id not in (select application from staffing.held_application)"))
      entries += db.sql(sql).param("campaign", campaign.value()).update();
    return entries;
  }

  private List<UUID> applications(CampaignId campaign) {
    return db.sql(
            "select id from staffing.application where campaign = :campaign"
                + " and id not in (select application from staffing.held_application)")
        .param("campaign", campaign.value())
        .query(UUID.class)
        .list();
  }

  private int remove(Owner owner) {
    var all = files.of(owner);
    all.forEach(file -> files.remove(file.id()));
    return all.size();
  }
}
