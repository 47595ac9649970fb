package dk.klynge.staffing.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class CommitteeInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Committees committees;
  @Autowired Outbox outbox;

  private CampaignId campaign = CampaignId.fresh();
  private PostId a = PostId.fresh();

  @Test
  void aCommitteeIsProposedAMemberAcceptsByMailAndHrLetsItRecommend(Browsing browsing) {
    onePost();
    browsing.signInAs(Role.HR);
    browsing.expectRefusals();
    var page = browsing.open("/campaigns/" + campaign.value() + "/committees");
    page.locator("main form button.button-primary").first().click();
    Look.inBothLanguages(browsing, "committees");
    page.locator("main table a").first().click();
    seatsIda(page);
    Look.inBothLanguages(browsing, "committee");
    var hr = page.url();
    acceptsByMail(page, browsing);
    page.navigate(hr);
    page.locator("summary", new Page.LocatorOptions().setHasText("alligevel")).click();
    page.locator("#reason").fill("Der er ikke tid til valg");
    page.locator("details[open] button").click();
    assertThat(page.locator("main").textContent()).contains("Der er ikke tid til valg");
    recommends(page, browsing);
  }

  private void onePost() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    register.manages(register.person("Mette Kjær"), nord);
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    a = given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    given.application(campaign, nord, register.person("Bo Lund"), java.util.List.of(a));
  }

  private static void seatsIda(Page page) {
    page.locator("summary", new Page.LocatorOptions().setHasText("ikke er ansat")).click();
    page.locator("#outside-place").selectOption("role:parent_board");
    page.locator("#name").fill("Ida Holm");
    page.locator("details[open] button").click();
    assertThat(page.locator("#name-error").textContent()).contains("e-mailadressen");
    assertThat(page.locator("#name").inputValue()).isEqualTo("Ida Holm");
    page.locator("#email").fill("ida@eksempel.dk");
    page.locator("details[open] button").click();
    page.locator("section:has(#members) > form button.button-primary").click();
    assertThat(page.locator(".alert-success").first().textContent()).contains("Inviteret: 2");
  }

  private void acceptsByMail(Page page, Browsing browsing) {
    var id = committees.of(a).orElseThrow().value();
    var text =
        outbox.of(new Owner("committee", id)).stream()
            .filter(letter -> letter.to().equals("ida@eksempel.dk"))
            .findFirst()
            .orElseThrow()
            .text();
    var link = Pattern.compile("/committee-invitations/\\S+").matcher(text);
    assertThat(link.find()).isTrue();
    browsing.open(link.group());
    Look.inBothLanguages(browsing, "committee-invitation");
    page.locator("button[value=accepted]").click();
    assertThat(page.locator("main").textContent()).contains("Du er nu med i udvalget");
    browsing.open("/committee-seats");
    Look.inBothLanguages(browsing, "committee-seats");
  }

  private void recommends(Page page, Browsing browsing) {
    browsing.open("/posts/" + a.value() + "/recommendation");
    page.locator("button[name=hand]").click();
    assertThat(page.locator(".error-summary").textContent()).contains("mindst én ansøger");
    Look.inBothLanguages(browsing, "recommendation");
    page.locator("input[name^='rank-']").fill("1");
    page.locator("button[name=hand]").click();
    assertThat(page.locator("main").textContent()).contains("kan ikke ændres");
    assertThat(page.locator("td[data-title=Prioritet]").textContent()).isEqualTo("1");
    browsing.open("/campaigns/" + campaign.value() + "/recommendations");
    Look.inBothLanguages(browsing, "recommendations");
    browsing.open("/posts/" + a.value());
    assertThat(page.locator("main").textContent())
        .contains("1 indstillet")
        .contains("Må indstille trods");
  }
}
