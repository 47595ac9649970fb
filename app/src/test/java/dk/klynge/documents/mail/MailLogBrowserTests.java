package dk.klynge.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// An administrator looks for a letter that did not arrive and sends it again.
@BrowserTest
@TestPropertySource(
    properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1", "klynge.mail.every=1d"})
class MailLogBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Outbox outbox;

  @Test
  void aLetterThatDidNotArriveIsFoundAndSentAgain(Browsing browsing) {
    letter("anne@eksempel.dk", "sent_at = now(), answer = '250 2.0.0 Ok: queued as 4F3A'");
    letter(
        "forkert@eksempel.dk",
        "given_up_at = now(), attempts = 1, answer = '550 5.1.1 <forkert@eksempel.dk>: Recipient"
            + " address rejected: User unknown'");
    letter(
        "fuld@eksempel.dk",
        "attempts = 3, next_at = now() + interval '1 hour', answer = '452 4.2.2 Mailbox full'");
    letter("gammel@eksempel.dk", "given_up_at = now()");
    browsing.signInAs(Role.ADMINISTRATOR);
    var page = browsing.open("/");
    Look.inBothLanguages(browsing, "mail-log-task");
    page.getByRole(AriaRole.MAIN).getByText("Breve, der ikke kunne sendes").click();
    browsing.page().waitForLoadState();
    assertThat(page.locator("#letters tbody tr").count()).isEqualTo(2);
    browsing.open("/mail");
    browsing.assertKeyboardReachesEverything();
    Look.inBothLanguages(browsing, "mail-log");

    page.getByLabel("Modtager eller en del af adressen").fill("forkert");
    page.locator("form.filters button").click();
    page.waitForLoadState();
    page.locator("#letters form button").click();
    page.waitForLoadState();
    assertThat(page.url()).endsWith("/mail?to=forkert");
    assertThat(page.locator("main").innerText()).contains("forkert@eksempel.dk", "Venter");
    assertThat(page.locator("body").innerText()).contains("sendes igen om et øjeblik");
  }

  private void letter(String to, String fate) {
    var owner = new Owner("test", UUID.randomUUID());
    var file = new Enclosure("kvittering.pdf", "application/pdf", new byte[] {1});
    var letter = Letter.of(owner, to, to, "Kvittering for høringssvar", "Tak").with(file);
    var id = outbox.put(letter).id();
    db.sql("update documents.letter set " + fate + " where id = :id")
        .param("id", id.value())
        .update();
  }
}
