package dk.klynge.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A newsletter as the people see it: the editor, who approves it, a subscriber, and the editor
/// again while it is sent.
@BrowserTest
class NewsletterBrowserTests {

  @Autowired JdbcClient db;

  @Test
  @SuppressWarnings("checkstyle:methodlength") // one story, told from beginning to end
  void aNewsletterIsWrittenApprovedAndSent(Browsing browsing) {
    browsing.expectRefusals();
    browsing.fillTheRegister();
    browsing.signInAs(Role.EDITOR);
    var page = browsing.open("/newsletters/new");
    page.locator("#text-da-0").fill("Se **planen**.");
    save(page);
    assertThat(page.locator(".error-summary").innerText()).contains("Skriv en titel");
    Look.inBothLanguages(browsing, "newsletter-errors");
    page.locator("#title-da").fill("Nyt om klyngerne");
    page.locator("#heading-da-0").fill("Tidsplan");
    page.locator("#due-0").fill("2026-12-18");
    page.locator("button[name=preview]").click();
    page.locator("#preview strong").waitFor();
    assertThat(page.locator("#title-da").inputValue()).isEqualTo("Nyt om klyngerne");
    page.locator("details.where summary").click();
    Look.inBothLanguages(browsing, "newsletter-form");
    page.locator("button[name=more]").click();
    assertThat(page.locator("fieldset.item").count()).isEqualTo(3);
    page.locator("label[for=open]").click();
    save(page);
    page.locator("form[action$='/submission'] button").click();
    var address = page.url().replaceFirst(".*(/newsletters/[^?]*).*", "$1");

    browsing.signInAs(Role.PROGRAMME_OFFICE);
    browsing.open("/");
    assertThat(page.locator("main").innerText()).contains("Nyt om klyngerne venter på din");
    browsing.open(address);
    Look.inBothLanguages(browsing, "newsletter-submitted");
    page.locator("form[action$='/approval'] button").click();
    page.locator("form[action$='/schedule'] button").click();
    browsing.settle();
    Look.inBothLanguages(browsing, "newsletter-scheduled");
    halfSent();
    browsing.open(address + "/sending");
    Look.inBothLanguages(browsing, "newsletter-sending");
    page.locator("form[action$='/trust'] button").click();
    assertThat(page.locator("#doubt").count()).isZero();
    browsing.open("/newsletters/addresses");
    page.locator("#addresses").fill("mor@x.example; 550 findes ikke");
    page.locator("form[action$='/addresses'] button.button-primary").click();
    Look.inBothLanguages(browsing, "newsletter-addresses");
    browsing.open("/newsletters?q=tidsplaner");
    assertThat(page.locator("main tbody tr").count()).as("found in another form").isOne();
    Look.inBothLanguages(browsing, "newsletters");
    browsing.open("/my-newsletters");
    Look.inBothLanguages(browsing, "newsletters-mine");
    subscribe(browsing, address);
  }

  private void subscribe(Browsing browsing, String address) {
    var page = browsing.page();
    browsing.open(address.replace("/newsletters/", "/news/"));
    Look.inBothLanguages(browsing, "news");
    browsing.open("/subscribe");
    page.locator("#email").fill("far@x.example");
    page.locator("form[action$='/subscribe'] button").click();
    Look.inBothLanguages(browsing, "newsletter-subscribe");
    var key =
        db.sql("select key from publishing.address where address = 'far@x.example'")
            .query(String.class)
            .single();
    var id =
        db.sql("select id from publishing.subscription where address = 'far@x.example'")
            .query(String.class)
            .single();
    browsing.open("/subscriptions/" + key + "/confirmation/" + id);
    Look.inBothLanguages(browsing, "newsletter-confirm");
    page.locator("main form button").first().click();
    browsing.settle();
    Look.inBothLanguages(browsing, "newsletter-own");
    page.locator("form[action$='/unsubscription'] button").click();
    assertThat(page.locator("main").innerText()).contains("Du er afmeldt");
  }

  private static void save(Page page) {
    page.locator(".button-row button.button-primary").click();
    page.waitForLoadState();
  }

  /// As a program leaves it that dies: held, with one sent, one refused and one in doubt.
  private void halfSent() {
    db.sql("update publishing.newsletter set begun_at = now(), paused_at = now(), run = 'gone'")
        .update();
    for (var name : new String[] {"sent", "refused", "doubtful", "waits"})
      db.sql("insert into publishing.address (address) values (:address)")
          .param("address", name + "@x.example")
          .update();
    db.sql(
            """
            insert into publishing.recipient (newsletter, address, language, next_at, claimed_at, run, message_id,
              sent_at, refused_at, doubtful_at, answer)
            select n.id, a.address, 'da', now(), case when a.address not like 'waits%' then now() end, 'gone',
                   '<' || a.key || '@ravnshavn.example>',
                   case when a.address like 'sent%' then now() end,
                   case when a.address like 'refused%' then now() end,
                   case when a.address like 'doubtful%' then now() end,
                   case when a.address like 'refused%' then '550 5.1.1 No such user here' else '' end
              from publishing.newsletter n, publishing.address a where a.address like '%@x.example'
            """)
        .update();
  }
}
