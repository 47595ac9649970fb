package dk.klynge.development;

import static dk.klynge.development.Steps.look;
import static dk.klynge.development.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster leader wishes for a course from the plan of the staff; HR makes it of the wishes and
/// invites those who wished; the leader sees by which course the wish was met.
@BrowserTest
class CourseWishesInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @Test
  void aWishBecomesACourseAndWhoWishedIsInvited(Browsing browsing) {
    var world = new Learning(db);
    db.sql("truncate development.course_wish").update();
    var mette = world.person("Mette Dahl", world.anchor, "cluster_leader");
    var ida = world.person("Ida Holm", world.anchor, "pedagogue");
    planned(world, ida);
    browsing.expectRefusals();
    signIn(browsing, world, mette);
    wishes(browsing, world);
    again(browsing);
    browsing.signInAs(Role.HR);
    gathers(browsing);
    plans(browsing);
    signIn(browsing, world, mette);
    browsing.open("/my-course-wishes");
    assertThat(main(browsing)).contains("Opfyldt", "Sprog for de yngste");
    browsing.open("/my-courses");
    assertThat(main(browsing)).contains("Du er inviteret", "Sprog for de yngste");
  }

  @Test
  void theListAndTheTermsAreKeptInTheBrowser(Browsing browsing) {
    new Learning(db);
    db.sql("delete from development.course_retention where version > 1").update();
    browsing.expectRefusals();
    browsing.signInAs(Role.HR);
    var page = browsing.open("/course-competences");
    var first = page.locator("#danish-0").inputValue();
    page.locator("#danish-1").fill(first);
    press(browsing, "Gem");
    assertThat(page.locator("#danish-1-error").textContent()).contains("to gange");
    look(browsing, "course-competences");
    browsing.open("/course-records");
    page.locator("#seat-months").fill("500");
    press(browsing, "Gem");
    assertThat(page.locator("#reason-error").textContent()).contains("begrundelse");
    page.locator("#seat-months").fill("18");
    page.locator("#reason").fill("Aftalt i MED");
    press(browsing, "Gem");
    look(browsing, "course-records");
    db.sql("delete from development.course_retention where version > 1").update();
  }

  private void planned(Learning world, PersonId ida) {
    db.sql(
            """
            insert into development.competence_step (id, cluster, competence, person, what, due)
            values (gen_random_uuid(), :cluster, 'language', :person, 'Dialogisk læsning med de yngste', :due)
            """)
        .param("cluster", world.harbour.value())
        .param("person", ida.value())
        .param("due", LocalDate.now(clock).plusDays(90))
        .update();
  }

  private static void signIn(Browsing browsing, Learning world, PersonId mette) {
    var account =
        world.account(mette, Role.CLUSTER_LEADER, new Scope.Cluster(world.harbour.value()));
    browsing.page().context().clearCookies();
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
  }

  private static void wishes(Browsing browsing, Learning world) {
    browsing.open("/teams/" + world.harbour.value() + "/staff-competences");
    follow(browsing, "Ønsk et kursus");
    var page = browsing.page();
    assertThat(page.locator("#subject").inputValue()).isEqualTo("competence:language");
    assertThat(page.locator("#words").inputValue()).isEqualTo("Dialogisk læsning med de yngste");
    press(browsing, "Tilføj ønsket");
    page.locator("#subject").selectOption("competence:language");
    page.locator("#words").fill("At læse højt, så alle børn er med");
    press(browsing, "Tilføj ønsket");
    look(browsing, "my-course-wishes");
    browsing.assertKeyboardReachesEverything();
  }

  private static void again(Browsing browsing) {
    var page = browsing.page();
    press(browsing, "Tilføj ønsket");
    assertThat(page.locator("#subject-error").textContent()).contains("emne");
    browsing.page().context().clearCookies();
  }

  private static void gathers(Browsing browsing) {
    var page = browsing.open("/course-wishes");
    assertThat(main(browsing)).contains("Klyngen ved Havnen (2)", "fra klyngens udviklingsplan");
    press(browsing, "Lav et kursus");
    assertThat(page.locator(".error-summary").textContent()).contains("kryds");
    browsing.assertSound();
    browsing.open("/course-wishes");
    look(browsing, "course-wishes");
    for (var label : page.locator("main fieldset label").all()) label.click();
    press(browsing, "Lav et kursus");
  }

  private void plans(Browsing browsing) {
    var page = browsing.page();
    assertThat(page.locator("#title").inputValue()).isEqualTo("Sprog og tidlig læsning");
    assertThat(page.locator("#about").inputValue()).contains("- At læse højt");
    assertThat(page.locator("[name=competence][value=language]").isChecked()).isTrue();
    page.locator("#title").fill("Sprog for de yngste");
    page.locator("#day-0").fill(LocalDate.now(clock).plusDays(30).toString());
    page.locator("#begins-0").fill("09:00");
    page.locator("#ends-0").fill("12:00");
    press(browsing, "Gem");
    assertThat(page.locator("#last-day-error").textContent()).contains("dato");
    browsing.assertSound();
    browsing.screenshot("course-of-wishes");
    page.locator("#last-day").fill(LocalDate.now(clock).plusDays(20).toString());
    press(browsing, "Gem");
    press(browsing, "Offentliggør");
    look(browsing, "course-wished");
    follow(browsing, "Inviter de 2");
    assertThat(page.locator("#wished").isChecked()).isTrue();
    look(browsing, "course-invite-wished");
    press(browsing, "Send invitationer");
    assertThat(page.locator(".alert-success").textContent()).contains("2 breve");
    browsing.open("/course-wishes");
    assertThat(main(browsing)).contains("Ønsker, der har et kursus", "Opfyldt");
  }

  private static String main(Browsing browsing) {
    return browsing.page().locator("main").textContent();
  }

  private static void follow(Browsing browsing, String text) {
    browsing.page().locator("main a", new Page.LocatorOptions().setHasText(text)).first().click();
    browsing.settle();
  }
}
