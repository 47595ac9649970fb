package dk.klynge.staffing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class RecordsInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired DeleteByRule delete;

  @Test
  void hrRehearsesACampaignAndKeepsTheRecords(Browsing browsing) {
    var campaign = given();
    browsing.signInAs(Role.HR);
    browsing.inDanish();
    rehearse(browsing, campaign);
    holdAndRule(browsing, campaign);
  }

  private static void rehearse(Browsing browsing, CampaignId campaign) {
    var page = browsing.open("/campaigns/" + campaign.value());
    page.locator("main a[href$=rehearsals]").click();
    browsing.settle();
    page.locator("#applying").fill("140");
    browsing.expectRefusals();
    page.locator("main button.button-primary").click();
    assertThat(page.locator("#applying").inputValue()).isEqualTo("140");
    Look.at(browsing, "rehearsals");
    page.locator("#applying").fill("70");
    page.locator("#draws").fill("500");
    page.locator("main button.button-primary").click();
    page.locator("#result").waitFor();
    assertThat(page.locator("main").textContent())
        .contains("I 8 ud af 10")
        .contains("Næsten altid");
    page.locator("main details summary").first().click();
    Look.at(browsing, "rehearsal");
    browsing.inEnglish();
    Look.at(browsing, "rehearsal-english");
    browsing.inDanish();
    browsing.assertKeyboardReachesEverything();
  }

  private void holdAndRule(Browsing browsing, CampaignId campaign) {
    var page = browsing.open("/staffing-records");
    page.locator("details:has(#months) summary").click();
    page.locator("#months").fill("48");
    page.locator("#reason").fill("Lokal praksis");
    page.locator("form[action$=rule] button").click();
    assertThat(page.locator(".error-summary").textContent()).contains("Datatilsynet");
    assertThat(page.locator("#reason").inputValue()).isEqualTo("Lokal praksis");
    Look.at(browsing, "records-refused");
    page.locator("#months").fill("12");
    page.locator("form[action$=rule] button").click();
    page.locator("details:has(#why) summary").click();
    page.locator("#campaign").selectOption(campaign.value().toString());
    page.locator("#why").fill("Klagesag 2027-14");
    page.locator("form[action$=holds] button").click();
    assertThat(page.locator("main").textContent()).contains("Klagesag 2027-14");
    db.sql(
            "update staffing.campaign set ended_at = now() - interval '2 years' where name ="
                + " 'Ældre'")
        .update();
    delete.run();
    browsing.open("/staffing-records");
    Look.at(browsing, "records");
    browsing.inEnglish();
    Look.at(browsing, "records-english");
    browsing.inDanish();
    browsing.assertKeyboardReachesEverything();
  }

  private CampaignId given() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    db.sql("delete from scheduled_tasks where task_name = 'staffing-retention'").update();
    db.sql("truncate staffing.retention_rule").update();
    var nord = register.area("Nord");
    var older = given.campaign(PostKind.PEDAGOGICAL_LEADER);
    db.sql("update staffing.campaign set name = 'Ældre', state = 'ended'").update();
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    for (int i = 0; i < 12; i++) {
      var institution =
          register.institution("Hus " + i).in(nord).at(55.6 + i / 50.0, 12.5).places("nursery", 30);
      var house = institution.add();
      var leader = register.person("Leder " + i);
      register.employ(leader, house, "institution_leader");
      if (i % 3 == 0) register.employ(register.person("Souschef " + i), house, "deputy");
      if (i % 3 == 0) {
        var cluster = register.cluster("Klynge " + i, "municipal", nord);
        var post = given.leads(campaign, cluster, "Klynge " + i, nord);
        if (i == 0) given.application(campaign, nord, leader, List.of(post));
      }
      if (i < 3) given.application(older, nord, leader, List.of());
    }
    return campaign;
  }
}
