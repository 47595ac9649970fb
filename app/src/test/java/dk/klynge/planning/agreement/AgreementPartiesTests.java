package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.agreement.history.KeptAgreements;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the parties and their boards answer once an agreement is drafted.
@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.PLANNER)
class AgreementPartiesTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired KeptAgreements agreements;
  @Autowired CooperationAgreements plans;

  private Harbour town = Harbour.nowhere();

  @BeforeEach
  void aTownWithANetwork() {
    town = Harbour.build(db);
  }

  @Test
  void anAgreementIsSentAndSignedByEachParty() {
    var address = desk().drafted();
    assertThat(desk().act(address, 0, Map.of("kind", "sent", "day", "2026-01-02"))).hasStatus(302);
    assertThat(desk().saved(address, 1, "900000", "")).hasStatus(409);
    assertThat(desk().act(address, 0, Map.of("kind", "recalled", "day", "2026-01-03")))
        .hasStatus(409)
        .bodyText()
        .contains("Der er sket noget med aftalen");

    var parties = agreements.all().getFirst().content().parties();
    for (int i = 0; i < parties.size(); i++) {
      assertThat(desk().signed(address, i + 1, parties.get(i).key(), "")).hasStatus(422);
      assertThat(desk().signed(address, i + 1, parties.get(i).key(), "Else Havbo")).hasStatus(302);
    }
    assertThat(web.get().uri(address)).bodyText().contains("Underskrevet af alle", "Else Havbo");
    assertThat(plans.inForce().getFirst().status()).isEqualTo("signed");
  }

  @Test
  void aWithdrawnAgreementMakesRoomForANewOne() {
    var address = desk().drafted();
    assertThat(desk().act(address, 0, Map.of("kind", "withdrawn", "day", "2026-01-02")))
        .hasStatus(422)
        .bodyText()
        .contains("hvorfor aftalen trækkes tilbage");
    desk().act(address, 0, Map.of("kind", "withdrawn", "day", "2026-01-02", "note", "Nye parter"));

    assertThat(web.get().uri(address)).bodyText().contains("Trukket tilbage", "Nye parter");
    assertThat(desk().drafted()).isNotEqualTo(address);
  }

  @Test
  void onlyBoardsThatSaySoMerge() {
    var address = desk().drafted();
    assertThat(web.get().uri(address)).bodyText().contains("Intet svar; beholder sin bestyrelse");

    assertThat(desk().board(address, 0, "merge", List.of())).hasStatus(422);
    assertThat(desk().board(address, 0, "merge", List.of(1))).hasStatus(302);
    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Vil gå sammen med Bøjen", "Ikke sagt af: Bøjen");
    desk().board(address, 1, "merge", List.of(0));
    desk().board(address, 2, "keep", List.of());
    assertThat(web.get().uri(address))
        .bodyText()
        .contains("Vil gå sammen med Ankeret", "Beholder sin egen bestyrelse")
        .doesNotContain("Ikke sagt af");
  }

  private AgreementDesk desk() {
    return new AgreementDesk(web, town);
  }
}
