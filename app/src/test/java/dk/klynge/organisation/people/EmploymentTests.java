package dk.klynge.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class EmploymentTests {

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  private RegisterFixture given;
  private RegisterBrowser browser;

  @BeforeEach
  void empty() {
    given = new RegisterFixture(db).empty();
    browser = new RegisterBrowser(context);
  }

  @Test
  void aShareOutsideNothingAndFullTimeIsExplained() {
    var bo = given.person("Bo Lund");
    for (var share : List.of("37", "0", "1,2", "halv"))
      assertThat(
              RegisterBrowser.text(
                  browser.post(
                      "/people/" + bo.value() + "/employments",
                      "position",
                      "deputy",
                      "share",
                      share,
                      "from",
                      "2026-01-01")))
          .contains("over 0 og højst 1");
  }

  @Test
  void employmentsAreListedByTermsAndEducationAndFetchedAsAFileThatIsRecorded() {
    var bo = twoEmployed();
    assertThat(browser.danish("/people/" + bo.value())).contains("Uddannelse", "1. august 2011");
    var query = "?day=2026-05-01&terms=civil_servant&education=started";
    assertThat(browser.danish("/employments" + query))
        .contains("Bo Lund", "Tjenestemand", "Pædagog", "Påbegyndt", ">14<", "1 ansættelse den")
        .doesNotContain("Eva Dam");
    assertThat(browser.english("/employments?day=2026-05-01")).contains("2 employments", "Eva Dam");
    var before = looks();
    assertThat(RegisterBrowser.text(browser.get("/employments/export.csv" + query)))
        .contains("Bo Lund", "civil_servant", "2011-08-01", "0.8")
        .doesNotContain("Eva Dam");
    assertThat(looks()).isEqualTo(before + 1);
    assertThat(browser.get("/employments?position=king")).hasStatus(400);
  }

  /// Eva Dam, and Bo Lund with all that can be said of an employment.
  private PersonId twoEmployed() {
    var id = given.institution("Solsikken").add();
    var bo = given.person("Bo Lund");
    given.employ(given.person("Eva Dam"), id, "pedagogue");
    browser.post(
        "/people/" + bo.value() + "/employments",
        "position",
        "deputy",
        "share",
        "0,8",
        "terms",
        "civil_servant",
        "institution",
        id.value(),
        "education",
        "Pædagog",
        "leadership_education",
        "started",
        "seniority_from",
        "2011-08-01",
        "from",
        "2026-01-01");
    return bo;
  }

  @Test
  void aSeniorityThatIsNoDayIsAskedForAgain() {
    var bo = given.person("Bo Lund");
    var answer =
        browser.post(
            "/people/" + bo.value() + "/employments",
            "position",
            "deputy",
            "share",
            "1",
            "seniority_from",
            "engang",
            "from",
            "2026-01-01");
    assertThat(RegisterBrowser.text(answer)).contains("seniority_from-problem");
  }

  @Test
  void whoMayNotSeePeopleSeesNoEmployments() {
    var reader = new RegisterBrowser(context, SignedIn.as(db, Role.ADMINISTRATOR));
    assertThat(reader.get("/employments")).hasStatus(403);
    assertThat(reader.get("/employments/export.csv")).hasStatus(403);
  }

  private int looks() {
    return db.sql("select count(*) from audit.entry where kind = 'look'")
        .query(Integer.class)
        .single();
  }
}
