package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ConversationsInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void twoTalkTheTeamDisagreesAndEachWritesTheWeek(Browsing browsing) {
    var town = new TalkTown(db);
    browsing.expectRefusals();
    signIn(browsing, town.leader());
    var page = browsing.page();
    var conversation = bosCallsMette(browsing, page);
    signIn(browsing, town.manager());
    mettePreparesAndTheyTalk(browsing, page, conversation);
    signIn(browsing, town.leader());
    theTeamDisagrees(browsing, page, town);
    theTeamKeepsADiary(browsing, page, town);
    revisesATemplate(browsing, page);
  }

  private static void signIn(Browsing browsing, UUID account) {
    browsing.page().context().clearCookies();
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
  }

  private static String bosCallsMette(Browsing browsing, Page page) {
    browsing.open("/conversations");
    page.locator("main a.button-primary").click();
    browsing.settle();
    save(page, "Indkald");
    assertThat(page.locator("#day-error").textContent()).contains("dag");
    look(browsing, "conversation-form");
    page.locator("#with").selectOption(new SelectOption().setLabel("Mette Kjær"));
    page.locator("#kind").selectOption("leader_development");
    page.locator("#day").fill(TalkTown.today().plusDays(4).toString());
    page.locator("#place").fill("Områdekontoret");
    save(page, "Indkald");
    browsing.settle();
    page.locator("#answer-0").fill("Da vi flyttede ind i det nye hus");
    save(page, "Gem og del");
    browsing.settle();
    assertThat(page.locator("main").textContent()).contains("kan læse din forberedelse");
    return page.url();
  }

  private void mettePreparesAndTheyTalk(Browsing browsing, Page page, String conversation) {
    page.navigate(conversation);
    browsing.settle();
    assertThat(page.locator(".talk-theirs").first().textContent()).contains("det nye hus");
    page.locator("#answer-2").fill("Du bruger for meget tid på vagtplaner");
    save(page, "Gem min forberedelse");
    browsing.settle();
    db.sql("update leadership.conversation set day = :day").param("day", TalkTown.today()).update();
    page.navigate(conversation);
    browsing.settle();
    page.locator(".talk-add summary").click();
    page.locator("#text").fill("Vagtplanen overdrages til souscheferne");
    save(page.locator(".talk-add"), "Tilføj en aftale");
    assertThat(page.locator("#who-error").textContent()).contains("hvem");
    page.locator("#who").selectOption("other");
    page.locator("#due").fill(TalkTown.today().plusDays(30).toString());
    save(page.locator(".talk-add"), "Tilføj en aftale");
    browsing.settle();
    theyHaveTalked(browsing, page);
  }

  private static void theyHaveTalked(Browsing browsing, Page page) {
    save(page, "Vi har holdt samtalen");
    browsing.settle();
    page.locator("#feedback").fill("Tak for en ærlig samtale");
    save(page, "Gem min tilbagemelding");
    browsing.settle();
    assertThat(page.locator(".facts").first().textContent()).contains("Holdt");
    look(browsing, "conversation");
    lookInEnglish(browsing, "conversation");
    browsing.assertKeyboardReachesEverything();
    browsing.open("/conversations");
    look(browsing, "conversations");
    lookInEnglish(browsing, "conversations");
  }

  private static void theTeamDisagrees(Browsing browsing, Page page, TalkTown town) {
    browsing.open("/teams/" + town.cluster.value() + "/disagreements");
    page.locator("main a.button-primary").click();
    browsing.settle();
    page.locator("#title").fill("Fælles åbent hus i ferien");
    save(page, "Rejs uenigheden");
    assertThat(page.locator("#matter-error").textContent()).contains("uenige");
    look(browsing, "disagreement-form");
    page.locator("#matter").fill("Skal alle børn samles i ét hus?");
    save(page, "Rejs uenigheden");
    browsing.settle();
    page.locator("#view").fill("Vi kan ikke bemande fem huse");
    save(page, "Gem synspunktet");
    browsing.settle();
    save(page, "Tag den op med Mette Kjær");
    browsing.settle();
    page.locator("#settle-title").click();
    page.locator("#how").selectOption("tried");
    page.locator("#by").fill("Ledelsesteamet");
    page.locator("#outcome").fill("To huse holder åbent");
    page.locator("#learnt").fill("Spørg husene først");
    save(page.locator("details[open]"), "Gem");
    browsing.settle();
    assertThat(page.locator("main").textContent()).contains("Sådan blev den afgjort");
    look(browsing, "disagreement");
    lookInEnglish(browsing, "disagreement");
    browsing.open("/teams/" + town.cluster.value() + "/disagreements");
    look(browsing, "disagreements");
  }

  private void theTeamKeepsADiary(Browsing browsing, Page page, TalkTown town) {
    browsing.open("/teams/" + town.cluster.value() + "/diary");
    save(page, "Sæt ugen i gang");
    browsing.settle();
    browsing.width(Browsing.PHONE);
    browsing.open("/my-week");
    page.locator(".diary-tap").first().click();
    browsing.settle();
    page.locator(".diary-causes .diary-tap").nth(1).click();
    browsing.settle();
    assertThat(page.locator(".diary-task .diary-sum").first().textContent()).contains("0:15");
    page.locator("main details summary").first().click();
    look(browsing, "my-week");
    lookInEnglish(browsing, "my-week");
    aWeekThatIsOver(town);
    browsing.open("/teams/" + town.cluster.value() + "/diary");
    assertThat(page.locator("main table").textContent()).contains("40 %");
    look(browsing, "diary");
    lookInEnglish(browsing, "diary");
  }

  private void aWeekThatIsOver(TalkTown town) {
    db.sql(
            """
            insert into leadership.diary_week
            select gen_random_uuid(), cluster, monday - back, started_by, now()
              from leadership.diary_week, (values (21), (28)) b (back)
            """)
        .update();
    for (var person : town.houses)
      db.sql(
              """
              insert into leadership.diary_entry
              select gen_random_uuid(), w.id, :person, w.monday, t.task, t.quarters, now()
                from leadership.diary_week w,
                     (values ('professional', 12), ('administrative', 18)) t (task, quarters)
               where w.monday < current_date - 14
              """)
          .param("person", person.value())
          .update();
  }

  private void revisesATemplate(Browsing browsing, Page page) {
    signIn(browsing, SignedIn.account(db, List.of(Role.HR), new Scope.Everywhere()));
    browsing.open("/conversation-templates");
    look(browsing, "conversation-templates");
    browsing.open("/conversation-templates/expectations");
    page.locator("#months").fill("13");
    save(page, "Gem som ny version");
    assertThat(page.locator("#months-error").textContent()).contains("1 til 12");
    look(browsing, "conversation-template");
    page.locator("#months").fill("1");
    save(page, "Gem som ny version");
    browsing.settle();
    assertThat(page.locator(".alert-success").textContent()).contains("ny version");
  }

  private static void save(Page page, String text) {
    page.locator("main button", new Page.LocatorOptions().setHasText(text)).first().click();
  }

  private static void save(Locator within, String text) {
    within.locator("button", new Locator.LocatorOptions().setHasText(text)).first().click();
  }

  private static void look(Browsing browsing, String name) {
    browsing.width(Browsing.DESKTOP);
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    browsing.assertNoSidewaysScroll();
    browsing.screenshot(name);
    browsing.width(Browsing.DESKTOP);
  }

  private static void lookInEnglish(Browsing browsing, String name) {
    browsing.width(Browsing.PHONE);
    browsing.inEnglish();
    browsing.assertSound();
    browsing.screenshot(name + "-en");
    browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }
}
