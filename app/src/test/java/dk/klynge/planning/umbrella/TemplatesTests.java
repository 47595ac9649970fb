package dk.klynge.planning.umbrella;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.planning.CriteriaPresets;
import dk.klynge.planning.umbrella.Assessment.Outcome;
import dk.klynge.planning.umbrella.Template.Model;
import dk.klynge.planning.umbrella.Template.Organisation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTests {

  private final Template template =
      Templates.find("reform-2010", LocalDate.of(2026, 1, 1)).orElseThrow();

  @Test
  void theTemplateHasTheFiveOrganisations() {
    assertThat(template.organisations())
        .extracting(Organisation::name)
        .containsExactly(
            "Menighedernes Daginstitutioner",
            "Frie Børnehaver",
            "SBBU",
            "Børneringen",
            "Danske Daginstitutioner");
  }

  @Test
  void theTemplateHasAllModelsOfTheOrganisationsWithTheirAssessments() {
    assertThat(models().stream().map(model -> model.assessment().orElseThrow().outcome()))
        .containsExactly(
            Outcome.RECOMMENDED,
            Outcome.FURTHER_TALKS,
            Outcome.RECOMMENDED,
            Outcome.NOT_AT_PRESENT,
            Outcome.NOT_AT_PRESENT,
            Outcome.NOT_AT_PRESENT,
            Outcome.NOT_AT_PRESENT,
            Outcome.RECOMMENDED,
            Outcome.RECOMMENDED,
            Outcome.NO_DRAFT);
  }

  @Test
  void everyModelOfTheTemplateNamesACriteriaSetThatComesWithTheProgramOrNone() {
    assertThat(models())
        .allSatisfy(model ->
            assertThat(List.of("", "municipal", "mdi", "boerneringen", "sbbu-3"))
                .contains(model.content().criteria()));
    assertThat(CriteriaPresets.NAMES).contains("mdi", "boerneringen", "sbbu-3");
  }

  private List<Model> models() {
    return template.organisations().stream().flatMap(each -> each.models().stream()).toList();
  }
}
