package dk.klynge.organisation.institution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class InstitutionTests {

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
  void thePageTellsEverythingOfTheDay() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "municipal", nord);
    var id =
        given
            .institution("Solsikken")
            .in(nord)
            .cluster(klynge)
            .at(55.7, 12.5)
            .address("Åvej 1", "9999", "Ø")
            .places("nursery", 24)
            .house("Skovhuset", "kindergarten", 44)
            .externalId("number", "1001")
            .add();
    given.manages(given.person("Inge Holm"), nord);
    given.leads(given.person("Bo Lund"), id, "pedagogical_leader");
    var pedagogue = given.person("Eva Dam");
    given.employ(pedagogue, id, "pedagogue");

    for (var page : new String[] {browser.danish(address(id)), browser.english(address(id))})
      assertThat(page)
          .contains(
              "Solsikken", "Nord", "Klynge A", "Åvej 1, 9999 Ø", "Skovhuset", "68", "44", "1001")
          .contains("Inge Holm", "Bo Lund", "Eva Dam");
    assertThat(browser.danish(address(id)))
        .contains("Pædagogisk leder", "Klyngeleder", "Ubesat", "Findes fra 1. januar 2020.")
        .containsSubsequence("Ledelsesstreng", "Bo Lund", "Ubesat", "Inge Holm");
  }

  @Test
  void lookingAtEmployeesIsRecorded() {
    var id = given.institution("Solsikken").add();
    given.employ(given.person("Eva Dam"), id, "pedagogue");

    browser.danish(address(id));

    assertThat(
            db.sql("select count(*) from audit.entry where kind = 'look' and subject_id = ?")
                .param(id.value().toString())
                .query(Integer.class)
                .single())
        .isOne();
  }

  @Test
  void beforeItsFirstDayItIsNotThereButItsHistoryIs() {
    var id = given.institution("Solsikken").add();

    assertThat(browser.danish("/institutions/%s?day=2019-01-01".formatted(id.value())))
        .contains("Institutionen findes ikke den 1. januar 2019.")
        .contains("Institution begynder: Solsikken");
  }

  @Test
  void anInstitutionThatNeverWasIsNotFound() {
    assertThat(browser.get("/institutions/" + UUID.randomUUID())).hasStatus(404);
  }

  private static String address(InstitutionId id) {
    return "/institutions/%s?day=2026-05-01".formatted(id.value());
  }
}
