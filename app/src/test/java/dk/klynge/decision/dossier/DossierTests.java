package dk.klynge.decision.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.decision.DossierSource.Part;
import dk.klynge.documents.Paper.Block;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.Alternatives;
import dk.klynge.planning.CooperationAgreements;
import dk.klynge.planning.CooperationAgreements.Plan;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.ui.Format;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

@SpringBootTest
class DossierTests {

  @Autowired LimitWords words;
  @Autowired Format format;

  private final Scenario scenario =
      new Scenario(
          ScenarioId.fresh(),
          "Reform",
          3,
          LocalDate.of(2026, 6, 1),
          new Scenario.Judge("Kommunal", 1, ""),
          List.of(),
          List.of(),
          List.of());

  @BeforeEach
  void inDanish() {
    LocaleContextHolder.setLocale(Locale.of("da"));
  }

  @AfterEach
  void inNoLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void alternativesAreToldWithTheirTestAndWhatBecameOfThem() {
    Alternatives known =
        asked ->
            asked.equals(scenario.id())
                ? List.of(
                    new Alternatives.Summary(
                        new AlternativeId(UUID.randomUUID()),
                        "Hold broen samlet",
                        "Bestyrelsen i Ankeret",
                        2,
                        "fails-others",
                        "rejected",
                        "Klynge Syd bliver for lille.",
                        Instant.EPOCH))
                : List.of();
    assertThat(rows(new DossierOfAlternatives(known, words).part(scenario)))
        .containsExactly(
            List.of(
                "Hold broen samlet",
                "Bestyrelsen i Ankeret",
                "Ikke bestået: b) andre klynger",
                "Afvist",
                "Klynge Syd bliver for lille."));
  }

  @Test
  void agreementsSayWhatTheyLack() {
    var plans =
        List.of(
            plan("Netværk Øst", List.of()),
            plan(
                "Netværk Vest",
                List.of("Der mangler 20.000 kr.", "Én part har ikke skrevet under.")));
    var rows = rows(new DossierOfAgreements(agreements(plans), words, format).part(scenario));
    assertThat(rows.getFirst())
        .containsExactly("Netværk Øst", "Udkast", "100.000", "120.000", "Planen dækker kravet.");
    assertThat(rows.getLast().getLast())
        .isEqualTo("Der mangler 20.000 kr. Én part har ikke skrevet under.");
  }

  @Test
  void whereThereIsNothingToTellThereIsNoPart() {
    assertThat(new DossierOfAlternatives(_ -> List.of(), words).part(scenario)).isEmpty();
    assertThat(new DossierOfAgreements(agreements(List.of()), words, format).part(scenario))
        .isEmpty();
  }

  private static Plan plan(String name, List<String> missing) {
    return new Plan(
        new ClusterId(UUID.randomUUID()),
        name,
        Optional.empty(),
        "draft",
        BigDecimal.valueOf(100_000),
        BigDecimal.valueOf(120_000),
        missing);
  }

  private static CooperationAgreements agreements(List<Plan> plans) {
    return new CooperationAgreements() {
      @Override
      public List<Plan> of(ScenarioId scenario, int revision) {
        return plans;
      }

      @Override
      public List<Plan> inForce() {
        return List.of();
      }
    };
  }

  private static List<List<String>> rows(Optional<Part> part) {
    return part.orElseThrow().blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(block -> ((Block.Table) block).rows())
        .findFirst()
        .orElseThrow();
  }
}
