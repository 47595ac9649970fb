package dk.klynge.staffing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class PostingInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @Test
  void hrWritesChecksAndAnnouncesAndAnybodyReads(Browsing browsing) {
    var post = given();
    browsing.signInAs(Role.HR);
    var page = browsing.open("/posts/" + post.value());
    page.locator("main dd a").first().click();
    page.locator("main button.button-primary").click();
    page.locator("#text")
        .fill("Klyngen har seks huse ved havnen.\n\nDen første opgave er et fælles team.");
    Look.at(browsing, "posting-draft");
    page.locator("button[name=submit]").click();
    assertThat(page.locator(".alert-success").first().textContent()).contains("afleveret");
    browsing.open("/");
    assertThat(page.locator("main").textContent()).contains("Et stillingsopslag venter");
    browsing.open("/postings");
    Look.at(browsing, "postings");
    page.locator("main ul a").first().click();
    page.locator("button[value=approve]").click();
    announces(page);
    Look.at(browsing, "posting-open");
    browsing.open("/announcements");
    Look.at(browsing, "announcements");
    page.locator("main table a").first().click();
    Look.at(browsing, "announcement");
    writesAProfile(page, browsing);
    browsing.assertKeyboardReachesEverything();
  }

  /// The form begins with the texts of now.
  private static void writesAProfile(Page page, Browsing browsing) {
    browsing.open("/job-profiles");
    page.locator("main ul a").first().click();
    Look.at(browsing, "job-profile");
    page.locator("main a.button-secondary").click();
    assertThat(page.locator("#introduction-da").inputValue()).contains("klynge");
    Look.at(browsing, "job-profile-form");
  }

  private void announces(Page page) {
    var today = LocalDate.now(clock);
    page.locator("#publish").fill(today.minusDays(1) + "T08:00");
    page.locator("#deadline").fill(today.plusDays(20) + "T23:59");
    page.locator("form[action$=announcement] button").click();
    assertThat(page.locator("main").textContent()).contains("Stillingen er slået op");
  }

  private PostId given() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    db.sql(
            """
            insert into staffing.announcement_override (campaign, reason, made_at, made_by)
            values (?, 'Prøve', now(), 'test')
            """)
        .param(campaign.value())
        .update();
    var cluster = register.cluster("Klynge Havnen", "municipal", nord);
    return given.leads(campaign, cluster, "Klynge Havnen", nord);
  }
}
