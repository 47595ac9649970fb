package dk.klynge.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Conflict;
import dk.klynge.engine.clustering.Demand;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.planning.CriteriaPresets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWordsTests {

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void everythingTheEngineSaysHasASentence(String language) {
    var words = Words.in(Locale.of(language));
    var said = new PlanWords(words, CriteriaPresets.find("municipal").orElseThrow());

    for (var rule : Rule.values())
      assertThat(said.broken(new Broken(rule, 3, 2, Optional.of("A"), List.of("x"), List.of("y"))))
          .isNotBlank();
    var lines = new ConflictLines(words, new PlanOptions());
    for (var rule : Rule.values())
      if (rule != Rule.EVERY_SITE_PLACED && rule != Rule.PLACED_ONCE)
        assertThat(lines.demand(new Demand(rule, 3, List.of("x")))).isNotBlank();
    for (var certainty : Conflict.Certainty.values())
      assertThat(lines.said(new Conflict.Among(List.of(), certainty, List.of(), 1))).hasSize(1);
    for (var unit : Objective.Unit.values()) assertThat(said.unit(unit)).isNotBlank();
    for (var reason : Reason.class.getPermittedSubclasses())
      if (reason != Reason.LockedBreaks.class)
        assertThat(
                words
                    .sentences()
                    .messages()
                    .containsKey("planning.plan.reason." + reason.getSimpleName()))
            .as(reason.getSimpleName())
            .isTrue();
  }
}
