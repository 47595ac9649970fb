package dk.klynge.organisation.subscription;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class SubscriptionInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void anAdministratorLetsAnotherSystemKnow(Browsing browsing) {
    browsing.signInAs(Role.ADMINISTRATOR);
    try (var receiver = new Receiver()) {
      subscribe(browsing, receiver);
      new RegisterFixture(db).area("Et nyt område " + System.nanoTime());
      assertTold(browsing, receiver);
      Look.at(browsing, "exchange-subscription");
      browsing.assertKeyboardReachesEverything();
      browsing.inEnglish();
      browsing.assertSound();
      browsing.open("/exchange/subscriptions");
      Look.at(browsing, "exchange-subscriptions");
    }
    db.sql("truncate organisation.exchange_delivery, organisation.exchange_subscription").update();
  }

  private static void subscribe(Browsing browsing, Receiver receiver) {
    var page = browsing.open("/exchange");
    Look.at(browsing, "exchange");
    page.locator("main a[href='/exchange/subscriptions']").click();
    page.locator("main a[href='/exchange/subscriptions/new']").first().click();
    page.locator("#name").fill("Lønsystemet");
    page.locator("#url").fill(receiver.url());
    page.locator("#secret").fill("en ret lang hemmelighed");
    Look.at(browsing, "exchange-new");
    page.locator("main form button.button-primary").first().click();
    browsing.settle();
    assertThat(page.locator(".alert-success").textContent()).contains("Lønsystemet");
  }

  private static void assertTold(Browsing browsing, Receiver receiver) {
    await().atMost(120, SECONDS).until(() -> !receiver.taken().isEmpty());
    var page = browsing.page();
    await()
        .atMost(10, SECONDS)
        .until(() -> {
          page.reload();
          return page.locator("#deliveries tbody tr").count() > 0;
        });
  }
}
