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
  private PlanDesk desk;

  @BeforeEach
  void aClusterWithAPlan() {
    PlanTown.empty(db);
    town = new PlanTown(db);
    plan = town.begun();
    desk = new PlanDesk(web, texts, plan);
  }

  @Test
  void thePlanIsSubmittedSentBackAdjustedAndApproved() {
    assertThat(desk.post(desk.url("/versions"), Map.of()))
        .hasStatus(422)
        .bodyText()
        .contains("er tom");
    desk.send(PlanDesk.ONE, 0, "Vi mødes hver tirsdag.");
    assertThat(desk.post(desk.url("/versions"), Map.of("note", "Se her"))).hasStatus(302);
    assertThat(plans.status(plan)).isEqualTo(PlanStatus.SUBMITTED);
    assertThat(desk.post(desk.url("/versions/1/ruling"), Map.of("outcome", "returned")))
        .hasStatus(422);
    desk.post(
        desk.url("/versions/1/ruling"), Map.of("outcome", "returned", "reason", "Hvem leder?"));
    assertThat(plans.status(plan)).isEqualTo(PlanStatus.RETURNED);
    assertThat(desk.post(desk.url("/versions"), Map.of()))
        .hasStatus(422)
        .bodyText()
        .contains("ikke ændret");
    desk.send(PlanDesk.ONE, 1, "Vi mødes hver torsdag. Bo leder.");
    desk.post(desk.url("/versions"), Map.of());
    assertThat(desk.post(desk.url("/versions/1/ruling"), Map.of("outcome", "approved")))
        .hasStatus(422);
    desk.post(desk.url("/versions/2/ruling"), Map.of("outcome", "approved"));
    assertThat(plans.status(plan)).isEqualTo(PlanStatus.APPROVED);
    assertThat(web.get().uri(desk.url("/versions/comparison?from=1&to=2")))
        .bodyText()
        .contains("<del", "tirsdag", "<ins", "torsdag", "1 afsnit er ændret");
  }

  @Test
  void theGroupSaysWhomItLacksAndSomebodyFromOutsideWritesByALink() {
    assertThat(web.get().uri(desk.url("/group"))).bodyText().contains("mangler 2", town.name);
    desk.post(desk.url("/group/leaders"), Map.of());
    assertThat(desk.post(desk.url("/group/members"), Map.of("role", "parent", "name", "Per Far")))
        .hasStatus(422)
        .bodyText()
        .contains("gyldig e-mail", "Per Far");
    desk.post(
        desk.url("/group/members"),
        Map.of("role", "parent", "name", "Per Far", "email", "per@eksempel.dk"));
    assertThat(web.get().uri(desk.url("/group"))).bodyText().contains("mangler 1", "Per Far");
    var link = link();
    assertThat(web.get().uri(link)).bodyText().contains("Per Far", "Ledelsesteamet");
    assertThat(desk.post(link + "/leadership", Map.of("base", "0", "text", "Fra en far")))
        .hasStatus(302);
    assertThat(desk.written()).isEqualTo("Fra en far");
    assertThat(web.get().uri(link + "x")).hasStatus(404);
    assertThat(desk.post(link + "/leadership/comments", Map.of("comment", "Hvem ringer vi til?")))
        .hasStatus(302);
    assertThat(desk.post(link + "/none/comments", Map.of("comment", "x"))).hasStatus(404);
    assertThat(web.get().uri(link + "/leadership"))
        .bodyText()
        .contains("Hvem ringer vi til?", "Per Far", "/answers")
        .doesNotContain("/closing");
    assertThat(web.get().uri(desk.url("/sections/leadership")))
        .bodyText()
        .contains("Hvem ringer vi til?", "/closing");
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
    assertThat(web.get().uri(desk.url("")).with(SignedIn.of(account))).hasStatus(403);
    db.sql("update access.account set person = ? where id = ?")
        .params(town.leader.value(), account)
        .update();
    desk.post(desk.url("/group/leaders"), Map.of());
    assertThat(web.get().uri(desk.url("")).with(SignedIn.of(account))).hasStatusOk();
    assertThat(web.get().uri("/").with(SignedIn.of(account)))
        .bodyText()
        .contains("Skriv med på handleplanen for " + town.name);
    var elsewhere = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(UUID.randomUUID()));
    assertThat(web.get().uri(desk.url("")).with(elsewhere)).hasStatus(403);
    var own = SignedIn.as(db, Role.CLUSTER_LEADER, new Scope.Cluster(town.cluster.value()));
    assertThat(web.get().uri(desk.url("/sections/aim")).with(own)).hasStatusOk();
  }

  @Test
  void aCommentIsAnsweredAndClosedByEitherSide() {
    var comments = desk.url("/sections/leadership/comments");
    desk.post(comments, Map.of("comment", "Hvem træder til?"));
    var id =
        db.sql("select id from actionplan.comment where plan = ?")
            .param(plan.value())
            .query(UUID.class)
            .single();
    assertThat(web.get().uri(desk.url(""))).bodyText().contains("1 åben kommentar");
    desk.post(comments + "/" + id + "/answers", Map.of("answer", "Det gør Bo."));
    desk.post(comments + "/" + id + "/closing", Map.of());
    assertThat(web.get().uri(desk.url("/sections/leadership")))
        .bodyText()
        .contains("Hvem træder til?", "Det gør Bo.", "Afsluttet");
    assertThat(web.get().uri(desk.url(""))).bodyText().doesNotContain("åben kommentar");
  }

  @Test
  void theTemplateIsRevisedAndThePlanIsLiftedWithoutLosingText() {
    desk.send(PlanDesk.ONE, 0, "Vi mødes hver tirsdag.");
    assertThat(desk.post("/action-plan-templates", Map.of())).hasStatus(302);
    assertThat(desk.post("/action-plan-templates/2/commenting", Map.of("until", "2999-01-01")))
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
    assertThat(desk.post("/action-plan-templates/2/sections", revised("1"))).hasStatus(302);
    assertThat(desk.post("/action-plan-templates/2/sections", revised("1")))
        .hasStatus(422)
        .bodyText()
        .contains("En anden har ændret", "Madordning");
    desk.post("/action-plan-templates/2/publication", Map.of());
    assertThat(web.get().uri(desk.url("/lifting")))
        .bodyText()
        .contains("Nyt afsnit", "Udgår", "Jeres tekst bevares");
    assertThat(desk.post(desk.url("/lifting"), Map.of("to", "2"))).hasStatus(302);
    assertThat(web.get().uri(desk.url("")))
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
    assertThat(desk.post(desk.url("/actions"), Map.of("what", "Aftal mødeplan")))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvem der er ansvarlig.", "Aftal mødeplan");
    var id = UUID.randomUUID().toString();
    var form = Map.of("id", id, "what", "Aftal mødeplan", "owner", "Bo", "due", "2020-01-01");
    desk.post(desk.url("/actions"), form);
    desk.post(desk.url("/actions"), form);
    assertThat(web.get().uri(desk.url("/actions"))).bodyText().containsOnlyOnce(">Forsinket<");
    assertThat(web.get().uri("/action-plans")).bodyText().contains("1 forsinket");
    desk.post(desk.url("/actions/" + id + "/end"), Map.of("how", "done"));
    assertThat(web.get().uri(desk.url("/actions"))).bodyText().contains(">Udført<");
  }

  @Test
  void allPlansAreReadSideBySideAndTakenAway() {
    desk.send(PlanDesk.ONE, 0, "Vi deler viden om uderum.");
    assertThat(web.get().uri("/action-plans/reading?section=leadership&q=uderum"))
        .bodyText()
        .contains("<mark>uderum</mark>", town.name);
    assertThat(web.get().uri("/action-plans/plans.xlsx")).hasStatusOk();
    assertThat(web.get().uri(desk.url("/paper.pdf"))).hasStatusOk();
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
    assertThat(desk.post("/action-plans", Map.of("cluster", id.value().toString()))).hasStatus(302);
    assertThat(web.get().uri("/action-plans")).bodyText().contains("Klynge Fremtid");
    toCome.revoked(decision);
    assertThat(plans.standings(LocalDate.of(2026, 1, 1)))
        .noneMatch(one -> one.name().equals("Klynge Fremtid"));
  }
}
