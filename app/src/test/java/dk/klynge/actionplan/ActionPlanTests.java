package dk.klynge.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class ActionPlanTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired ActionPlans plans;
  @Autowired ClustersToCome toCome;
  @Autowired SectionTexts texts;

  private PlanTown town;
  private PlanId plan;

  @BeforeEach
  void aClusterWithAPlan() {
    PlanTown.empty(db);
    town = new PlanTown(db);
    plan = town.begun();
  }

  private String url(String rest) {
    return "/action-plans/" + plan.value() + rest;
  }

  private MvcTestResult post(String path, Map<String, String> fields) {
    var request = web.post().uri(path).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult send(String client, int base, String text) {
    return post(
        url("/sections/leadership/exchange"),
        Map.of("client", client, "base", Integer.toString(base), "text", text));
  }

  private String written() {
    return texts.of(plan).stream()
        .filter(one -> one.section().equals("leadership"))
        .map(SectionTexts.Text::text)
        .findFirst()
        .orElse("");
  }

  private static final String ONE = UUID.randomUUID().toString();
  private static final String OTHER = UUID.randomUUID().toString();

  @Test
  void twoPagesWriteInOneSectionAndBothTextsAreKept() {
    send(ONE, 0, "Vi mødes hver tirsdag.");
    assertThat(send(OTHER, 0, "Bo leder mødet."))
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("Vi mødes hver tirsdag.\nBo leder mødet.");
    assertThat(send(ONE, 1, "Vi mødes hver torsdag."))
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("Vi mødes hver torsdag.\nBo leder mødet.");
  }

  @Test
  void aPageThatNeverGotItsAnswerGoesOnFromWhatItSent() {
    send(ONE, 0, "Vi");
    send(ONE, 0, "Vi mødes");
    send(OTHER, 2, "Vi mødes\nNyt");
    send(ONE, 0, "Vi mødes hver uge");
    assertThat(written()).isEqualTo("Vi mødes hver uge\nNyt");
  }

  @Test
  void theSameWordsChangedByBothAreShownBesideEachOtherAndNothingIsLost() {
    send(ONE, 0, "Vi mødes hver tirsdag.");
    send(OTHER, 1, "Vi mødes hver fredag.");
    assertThat(send(ONE, 1, "Vi mødes hver uge."))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("clash");
    assertThat(post(url("/sections/leadership"), Map.of("base", "1", "text", "Vi mødes i dag.")))
        .hasStatus(409)
        .bodyText()
        .contains("Vi mødes hver fredag.", "Vi mødes i dag.");
    assertThat(written()).isEqualTo("Vi mødes hver fredag.");
    assertThat(web.get().uri(url("/sections/leadership/history")))
        .bodyText()
        .contains("Vi mødes hver tirsdag.");
  }

  @Test
  void aSectionThatDoesNotConcernTheClusterCountsAsAnsweredAndKeepsItsText() {
    send(ONE, 0, "Et udkast.");
    assertThat(post(url("/sections/leadership/exemption"), Map.of("reason", " "))).hasStatus(302);
    assertThat(texts.of(plan).getFirst().notApplicable()).isEmpty();
    post(url("/sections/leadership/exemption"), Map.of("reason", "Et netværk har ingen leder."));
    assertThat(web.get().uri(url("")))
        .bodyText()
        .contains("Ikke relevant: Et netværk har ingen leder.", "1 af 12 afsnit");
    assertThat(written()).isEqualTo("Et udkast.");
  }

  @Test
  void thePlanIsSubmittedSentBackAdjustedAndApproved() {
    assertThat(post(url("/versions"), Map.of())).hasStatus(422).bodyText().contains("er tom");
    send(ONE, 0, "Vi mødes hver tirsdag.");
    assertThat(post(url("/versions"), Map.of("note", "Se her"))).hasStatus(302);
    assertThat(plans.status(plan)).isEqualTo(PlanStatus.SUBMITTED);
    assertThat(post(url("/versions/1/ruling"), Map.of("outcome", "returned"))).hasStatus(422);
    post(url("/versions/1/ruling"), Map.of("outcome", "returned", "reason", "Hvem leder?"));
    assertThat(plans.status(plan)).isEqualTo(PlanStatus.RETURNED);
    assertThat(post(url("/versions"), Map.of())).hasStatus(422).bodyText().contains("ikke ændret");
    send(ONE, 1, "Vi mødes hver torsdag. Bo leder.");
    post(url("/versions"), Map.of());
    assertThat(post(url("/versions/1/ruling"), Map.of("outcome", "approved"))).hasStatus(422);
    post(url("/versions/2/ruling"), Map.of("outcome", "approved"));
    assertThat(plans.status(plan)).isEqualTo(PlanStatus.APPROVED);
    assertThat(web.get().uri(url("/versions/comparison?from=1&to=2")))
        .bodyText()
        .contains("<del", "tirsdag.", "<ins", "torsdag.", "1 afsnit er ændret");
  }

  @Test
  void theGroupSaysWhomItLacksAndSomebodyFromOutsideWritesByALink() {
    assertThat(web.get().uri(url("/group"))).bodyText().contains("mangler 2", town.name);
    post(url("/group/leaders"), Map.of());
    assertThat(post(url("/group/members"), Map.of("role", "parent", "name", "Per Far")))
        .hasStatus(422)
        .bodyText()
        .contains("gyldig e-mail", "Per Far");
    post(
        url("/group/members"),
        Map.of("role", "parent", "name", "Per Far", "email", "per@eksempel.dk"));
    assertThat(web.get().uri(url("/group"))).bodyText().contains("mangler 1", "Per Far");
    var link = link();
    assertThat(web.get().uri(link)).bodyText().contains("Per Far", "Ledelsesteamet");
    assertThat(post(link + "/leadership", Map.of("base", "0", "text", "Fra en far")))
        .hasStatus(302);
    assertThat(written()).isEqualTo("Fra en far");
    assertThat(web.get().uri(link + "x")).hasStatus(404);
  }

  private String link() {
    var text =
        db.sql(
                "select body from documents.letter where recipient = 'per@eksempel.dk' order by made_at desc limit 1")
            .query(String.class)
            .single();
    return text.substring(text.indexOf("/action-plan-links/")).strip();
  }

  @Test
  void aMemberOfTheGroupWritesWithoutARoleAndNobodyElse() {
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    assertThat(web.get().uri(url("")).with(SignedIn.of(account))).hasStatus(403);
    db.sql("update access.account set person = ? where id = ?")
        .params(town.leader.value(), account)
        .update();
    post(url("/group/leaders"), Map.of());
    assertThat(web.get().uri(url("")).with(SignedIn.of(account))).hasStatusOk();
    assertThat(web.get().uri("/").with(SignedIn.of(account)))
        .bodyText()
        .contains("Skriv med på handleplanen for " + town.name);
    var elsewhere = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(UUID.randomUUID()));
    assertThat(web.get().uri(url("")).with(elsewhere)).hasStatus(403);
    var own = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(town.cluster.value()));
    assertThat(web.get().uri(url("/sections/aim")).with(own)).hasStatusOk();
  }

  @Test
  void aCommentIsAnsweredAndClosedByEitherSide() {
    var comments = url("/sections/leadership/comments");
    post(comments, Map.of("comment", "Hvem træder til?"));
    var id =
        db.sql("select id from actionplan.comment where plan = ?")
            .param(plan.value())
            .query(UUID.class)
            .single();
    assertThat(web.get().uri(url(""))).bodyText().contains("1 åben kommentar");
    post(comments + "/" + id + "/answers", Map.of("answer", "Det gør Bo."));
    post(comments + "/" + id + "/closing", Map.of());
    assertThat(web.get().uri(url("/sections/leadership")))
        .bodyText()
        .contains("Hvem træder til?", "Det gør Bo.", "Afsluttet");
    assertThat(web.get().uri(url(""))).bodyText().doesNotContain("åben kommentar");
  }

  @Test
  void theTemplateIsRevisedAndThePlanIsLiftedWithoutLosingText() {
    send(ONE, 0, "Vi mødes hver tirsdag.");
    assertThat(post("/action-plan-templates", Map.of())).hasStatus(302);
    assertThat(post("/action-plan-templates/2/commenting", Map.of("until", "2999-01-01")))
        .hasStatus(302);
    var leader = SignedIn.as(db, Role.INSTITUTION_LEADER);
    assertThat(
            web.post()
                .uri("/action-plan-templates/2/comments")
                .param("section", "aim")
                .param("text", "Godt spørgsmål")
                .with(csrf())
                .with(leader))
        .hasStatus(302);
    assertThat(web.get().uri("/action-plan-templates/2")).bodyText().contains("Godt spørgsmål");
    assertThat(post("/action-plan-templates/2/sections", revised("1"))).hasStatus(302);
    assertThat(post("/action-plan-templates/2/sections", revised("1")))
        .hasStatus(422)
        .bodyText()
        .contains("En anden har ændret", "Madordning");
    post("/action-plan-templates/2/publication", Map.of());
    assertThat(web.get().uri(url("/lifting")))
        .bodyText()
        .contains("Nyt afsnit", "Udgår", "Jeres tekst bevares");
    assertThat(post(url("/lifting"), Map.of("to", "2"))).hasStatus(302);
    assertThat(web.get().uri(url("")))
        .bodyText()
        .contains("Madordning", "Spørges der ikke længere til", "Vi mødes hver tirsdag.");
  }

  /// Two sections: one kept, one new; all others go out.
  private static Map<String, String> revised(String edition) {
    return Map.of(
        "edition", edition,
        "key-0", "aim",
        "position-0", "2",
        "title-da-0", "Hvad vi vil",
        "title-en-0", "Aim",
        "key-1", "",
        "position-1", "1",
        "title-da-1", "Madordning",
        "title-en-1", "Meals");
  }

  @Test
  void actionsAreFollowedAndTheirStateFollowsFromTheirDays() {
    assertThat(post(url("/actions"), Map.of("what", "Aftal mødeplan")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvem der er ansvarlig.", "Aftal mødeplan");
    var id = UUID.randomUUID().toString();
    var form = Map.of("id", id, "what", "Aftal mødeplan", "owner", "Bo", "due", "2020-01-01");
    post(url("/actions"), form);
    post(url("/actions"), form);
    assertThat(web.get().uri(url("/actions"))).bodyText().containsOnlyOnce(">Forsinket<");
    assertThat(web.get().uri("/action-plans")).bodyText().contains("1 forsinket");
    post(url("/actions/" + id + "/end"), Map.of("how", "done"));
    assertThat(web.get().uri(url("/actions"))).bodyText().contains(">Udført<");
  }

  @Test
  void allPlansAreReadSideBySideAndTakenAway() {
    send(ONE, 0, "Vi deler viden om uderum.");
    assertThat(web.get().uri("/action-plans/reading?section=leadership&q=uderum"))
        .bodyText()
        .contains("<mark>uderum</mark>", town.name);
    assertThat(web.get().uri("/action-plans/plans.xlsx")).hasStatusOk();
    assertThat(web.get().uri(url("/paper.pdf"))).hasStatusOk();
    assertThat(web.get().uri("/api/v1/action-plans/" + plan.value()))
        .bodyJson()
        .extractingPath("$.sections[1].text")
        .isEqualTo("Vi deler viden om uderum.");
    assertThat(web.get().uri("/api/v1/action-plans?status=begun")).bodyText().contains(town.name);
  }

  @Test
  void aClusterThatIsDecidedAndToComeBeginsItsPlanToo() {
    var id = new dk.klynge.organisation.ClusterId(UUID.randomUUID());
    var decision = UUID.randomUUID();
    var coming =
        new ClustersToCome.Cluster(
            id, "Klynge Fremtid", "municipal", Optional.of(town.area), List.of());
    toCome.decided(decision, LocalDate.of(2999, 1, 1), List.of(coming));
    assertThat(post("/action-plans", Map.of("cluster", id.value().toString()))).hasStatus(302);
    assertThat(web.get().uri("/action-plans")).bodyText().contains("Klynge Fremtid");
    toCome.revoked(decision);
    assertThat(plans.standings(LocalDate.of(2026, 1, 1)))
        .noneMatch(one -> one.name().equals("Klynge Fremtid"));
  }
}
