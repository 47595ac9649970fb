package dk.klynge.publishing;

import static dk.klynge.publishing.NewsletterVisits.nobody;
import static dk.klynge.publishing.NewsletterVisits.notice;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.publishing.published.PublicSubscriptions;
import dk.klynge.publishing.published.PublicSubscriptions.Wanted;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Newsletters from the first word to the receivers, and the way on and off their lists.
@SpringBootTest
@AutoConfigureMockMvc
class NewsletterTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Recipients recipients;
  @Autowired Newsletters newsletters;
  @Autowired PublicSubscriptions subscriptions;

  private NewsletterFixture letters;
  private NewsletterVisits visits;

  @BeforeEach
  void nothingIsSent() {
    letters = new NewsletterFixture(db).empty();
    visits = new NewsletterVisits(db, web);
    db.sql("delete from documents.letter where owner_kind = 'newsletter-subscription'").update();
  }

  @Test
  void nobodyReadsItBeforeItGoesOutAndWhoWroteItDoesNotApproveIt() {
    var page = visits.written("Nyt om klyngerne");
    assertThat(visits.get(page, visits.reader)).hasStatus(404);

    assertThat(notice(visits.post(page + "/submission", visits.editor, "version", "1")))
        .contains("done.submitted");
    assertThat(visits.post(page + "/approval", visits.editor, "version", "1")).hasStatus(403);
    assertThat(notice(visits.post(page + "/approval", visits.office, "version", "2")))
        .as("not what she saw")
        .contains("error.overtaken");
    assertThat(notice(visits.post(page + "/approval", visits.office, "version", "1")))
        .contains("done.approved");
    assertThat(notice(visits.post(page + "/schedule", visits.editor, "when", "2001-01-01T10:00")))
        .contains("error.past");
    assertThat(notice(visits.post(page + "/schedule", visits.editor))).contains("done.scheduled");
    assertThat(visits.get(page, visits.editor)).bodyText().contains("Sendes på et bestemt");
    assertThat(visits.get("/news/" + page.replaceFirst(".*/", ""), nobody())).hasStatus(404);
  }

  @Test
  void whoWroteItApprovesItOnlyWithAReason() {
    var page = visits.written("Hastebrev");
    visits.post(page + "/submission", visits.editor, "version", "1");
    visits.post(page + "/return", visits.office, "version", "1", "reason", "Frist mangler");
    assertThat(visits.get(page, visits.editor)).bodyText().contains("Frist mangler");
    assertThat(visits.save(page, "Hastebrev", 1)).hasStatus(302);
    var writer = SignedIn.account(db, List.of(Role.PROGRAMME_OFFICE), new Scope.Everywhere());
    db.sql("update publishing.newsletter_version set saved_by = ?").param("" + writer).update();
    var herself = SignedIn.of(writer);
    visits.post(page + "/submission", visits.editor, "version", "2");

    assertThat(notice(visits.post(page + "/approval", herself, "version", "2")))
        .contains("error.own");
    visits.post(page + "/approval", herself, "version", "2", "reason", "Det haster");
    assertThat(visits.get(page, visits.editor)).bodyText().contains("Det haster");
  }

  @Test
  void whoSavesAfterSomebodyElseSeesBothAndLosesNothing() {
    var page = visits.written("Først");
    assertThat(visits.save(page, "Anden", 1)).hasStatus(302);
    assertThat(visits.save(page, "Tredje", 1))
        .hasStatus(409)
        .bodyText()
        .contains("Anden", "Tredje", "name=\"version\" value=\"2\"");
    assertThat(visits.save(page, "", 2)).hasStatus(422).bodyText().contains("Hæng arket op.");
    assertThat(visits.get(page + "/versions/1", visits.editor)).bodyText().contains("Først");
    visits.post(page + "/submission", visits.editor, "version", "2");
    assertThat(visits.save(page, "Fjerde", 2)).hasStatus(409).bodyText().contains("Fjerde");
  }

  @Test
  void thePreviewKeepsNothingAndShowsMarksAndNoMarkup() {
    var shown =
        visits.post(
            "/newsletters",
            visits.editor,
            "preview",
            "1",
            "title-da",
            "Ja",
            "lead-da",
            "**fed** <b onclick=x>");
    assertThat(shown).hasStatusOk().bodyText().contains("<strong>fed</strong> &lt;b onclick");
    assertThat(newsletters.sent("", Locale.of("da"))).isEmpty();
  }

  @Test
  void eachAddressOfTheChosenPlacesGetsItOnce() {
    var register = new RegisterFixture(db).empty();
    var nord = register.area("Nord");
    var syd = register.area("Syd");
    var klynge = register.cluster("Klynge Nord", "municipal", nord);
    var house = register.institution("Solsikken").in(nord).at(55, 12).cluster(klynge).add();
    var other = register.institution("Humlebien").in(syd).at(55, 12).add();
    register.leads(person(register, "anne@x.example"), klynge);
    var leader = person(register, "Bo@x.example");
    register.leads(leader, house, "pedagogical_leader");
    register.employ(leader, house, "pedagogical_leader");
    register.employ(person(register, "carl@x.example"), other, "pedagogue");
    letters.subscribe("bo@x.example", house.value());
    letters.subscribe("dora@x.example", house.value());
    letters.subscribe("emil@x.example", other.value());
    var id = letters.due();
    db.sql(
            """
            update publishing.newsletter set groups = '{LEADERS,STAFF,PARENTS}', areas = array[:area]
            """)
        .param("area", nord.value())
        .update();

    var count = recipients.count(id);
    assertThat(count).isEqualTo(new Recipients.Count(3, 2, 1, 0, 2, 0));

    web.post().uri("/api/v1/unsubscriptions/" + key("dora@x.example")).exchange();
    assertThat(recipients.count(id)).isEqualTo(new Recipients.Count(2, 2, 1, 0, 1, 1));
  }

  private PersonId person(RegisterFixture register, String email) {
    var id = register.person(email);
    db.sql("update organisation.person set email = :email where id = :id")
        .param("email", email)
        .param("id", id.value())
        .update();
    return id;
  }

  private UUID key(String address) {
    return db.sql("select key from publishing.address where address = :address")
        .param("address", address)
        .query(UUID.class)
        .single();
  }

  @Test
  void aSubscriptionCountsWhenTheOwnerOfTheAddressHasConfirmedIt() {
    var id = letters.due();
    assertThat(visits.post("/subscribe", nobody(), "email", "uden")).hasStatus(422);
    visits.post("/subscribe", nobody(), "email", "Far@x.example");
    visits.post("/subscribe", nobody(), "email", "far@x.example");
    assertThat(letterCount()).as("one letter a day").isOne();
    assertThat(recipients.count(id).total()).isZero();

    var link = link();
    assertThat(visits.get(link, nobody())).hasStatusOk();
    assertThat(recipients.count(id).total()).as("looking is not confirming").isZero();
    assertThat(visits.post(link, nobody())).hasStatus(302);
    assertThat(recipients.count(id).total()).isOne();

    var oneClick = web.post().uri("/api/v1/unsubscriptions/" + key("far@x.example"));
    assertThat(
            oneClick
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("List-Unsubscribe=One-Click")
                .exchange())
        .hasStatus(204);
    assertThat(recipients.count(id).total()).isZero();
    assertThat(visits.get("/newsletters/addresses", visits.editor)).bodyText().contains("far@x");
    visits.post("/subscriptions/" + key("far@x.example") + "/reinstatement", nobody());
    assertThat(recipients.count(id).total()).isOne();
  }

  @Test
  void theOpenFormIsClosedToAFloodFromOneAddress() {
    RequestPostProcessor one =
        request -> {
          request.setRemoteAddr("192.0.2.7");
          return request;
        };
    for (int i = 0; i < 10; i++)
      assertThat(visits.post("/subscribe", one, "email", "uden")).hasStatus(422);
    assertThat(visits.post("/subscribe", one, "email", "far@x.example"))
        .hasStatus(429)
        .bodyText()
        .contains("Prøv igen om en time", "far@x.example");
    assertThat(letterCount()).isZero();
  }

  @Test
  void aParentFollowsAnInstitutionThatExists() {
    var house = new RegisterFixture(db).empty().institution("Solsikken").at(55, 12).add();
    assertThat(subscriptions.subscribe("mor@x.example", UUID.randomUUID(), "", Locale.ENGLISH))
        .isInstanceOf(Wanted.Refused.class);
    assertThat(letterCount()).isZero();
    letters.subscribe("mor@x.example", house.value());
    assertThat(visits.get("/subscriptions/" + key("mor@x.example"), nobody()))
        .bodyText()
        .contains("Solsikken", "Afmeld alle nyhedsbreve");
  }

  @Test
  void mailThatComesBackStopsTheAddress() {
    letters.subscribers(2, "x.example");
    var id = letters.due();
    assertThat(
            visits.post(
                "/newsletters/addresses",
                visits.editor,
                "addresses",
                "reader1@x.example; 550 nej\nikke en adresse"))
        .hasStatus(422)
        .bodyText()
        .contains("ikke en adresse");
    assertThat(recipients.count(id)).isEqualTo(new Recipients.Count(1, 0, 0, 1, 0, 1));
  }

  private long letterCount() {
    return db.sql(
            "select count(*) from documents.letter where owner_kind = 'newsletter-subscription'")
        .query(Long.class)
        .single();
  }

  private String link() {
    return db.sql("select body from documents.letter where owner_kind = 'newsletter-subscription'")
        .query(String.class)
        .single()
        .replaceAll("(?s).*?https?://[^/]+(/subscriptions/\\S+).*", "$1");
  }
}
