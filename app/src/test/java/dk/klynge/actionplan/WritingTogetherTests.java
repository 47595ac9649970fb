package dk.klynge.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Several people write in one section.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PROGRAMME_OFFICE)
class WritingTogetherTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired SectionTexts texts;

  private PlanDesk desk;

  @BeforeEach
  void aPlan() {
    PlanTown.empty(db);
    desk = new PlanDesk(web, texts, new PlanTown(db).begun());
  }

  @Test
  void twoPagesWriteInOneSectionAndBothTextsAreKept() {
    desk.send(PlanDesk.ONE, 0, "Vi mødes hver tirsdag.");
    assertThat(desk.send(PlanDesk.OTHER, 0, "Bo leder mødet."))
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("Vi mødes hver tirsdag.\nBo leder mødet.");
    assertThat(desk.send(PlanDesk.ONE, 1, "Vi mødes hver torsdag."))
        .bodyJson()
        .extractingPath("$.text")
        .isEqualTo("Vi mødes hver torsdag.\nBo leder mødet.");
  }

  @Test
  void aPageThatNeverGotItsAnswerGoesOnFromWhatItSent() {
    desk.send(PlanDesk.ONE, 0, "Vi");
    desk.send(PlanDesk.ONE, 0, "Vi mødes");
    desk.send(PlanDesk.OTHER, 2, "Vi mødes\nNyt");
    desk.send(PlanDesk.ONE, 0, "Vi mødes hver uge");
    assertThat(desk.written()).isEqualTo("Vi mødes hver uge\nNyt");
  }

  @Test
  void theSameWordsChangedByBothAreShownBesideEachOtherAndNothingIsLost() {
    desk.send(PlanDesk.ONE, 0, "Vi mødes hver tirsdag.");
    desk.send(PlanDesk.OTHER, 1, "Vi mødes hver fredag.");
    assertThat(desk.send(PlanDesk.ONE, 1, "Vi mødes hver uge."))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("clash");
    assertThat(
            desk.post(
                desk.url("/sections/leadership"), Map.of("base", "1", "text", "Vi mødes i dag.")))
        .hasStatus(409)
        .bodyText()
        .contains("Vi mødes hver fredag.", "Vi mødes i dag.");
    assertThat(desk.written()).isEqualTo("Vi mødes hver fredag.");
    assertThat(web.get().uri(desk.url("/sections/leadership/history")))
        .bodyText()
        .contains("Vi mødes hver tirsdag.");
  }

  @Test
  void aSectionThatDoesNotConcernTheClusterCountsAsAnsweredAndKeepsItsText() {
    desk.send(PlanDesk.ONE, 0, "Et udkast.");
    assertThat(desk.post(desk.url("/sections/leadership/exemption"), Map.of("reason", " ")))
        .hasStatus(302);
    assertThat(texts.of(desk.plan()).getFirst().notApplicable()).isEmpty();
    desk.post(
        desk.url("/sections/leadership/exemption"),
        Map.of("reason", "Et netværk har ingen leder."));
    assertThat(web.get().uri(desk.url("")))
        .bodyText()
        .contains("Ikke relevant: Et netværk har ingen leder.", "1 af 12 afsnit");
    assertThat(desk.written()).isEqualTo("Et udkast.");
  }
}
