package dk.klynge.planning.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.explain.Placed;
import dk.klynge.engine.clustering.explain.Price;
import dk.klynge.engine.clustering.explain.WhatIf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalWordsTests {

  private static final List<String> KEYS = keys();

  @Test
  void everyReasonOfTheEngineHasASentence() {
    assertThat(Arrays.stream(Reason.class.getPermittedSubclasses()).map(Reasons::key))
        .isSubsetOf(KEYS);
  }

  @Test
  void everyLimitOfTheEngineHasASentence() {
    assertThat(Arrays.stream(Rule.values()).map(Words::key)).isSubsetOf(KEYS);
  }

  @Test
  void whatALimitWouldSayOfAnAlternativeHasWords() {
    assertThat(Arrays.stream(Rule.values()).map(Words::would)).isSubsetOf(KEYS);
    assertThat(Arrays.stream(Placed.Ground.values()).map(ProposalWordsTests::code))
        .allMatch(ground -> KEYS.contains("planning.why.ground." + ground));
  }

  @Test
  void everyChangeOfALimitAndWhatComesOfItHasWords() {
    assertThat(
            Arrays.stream(WhatIf.Kind.values())
                .filter(kind -> kind != WhatIf.Kind.LEFT_OUT)
                .map(kind -> "planning.price.change." + code(kind)))
        .isSubsetOf(KEYS);
    assertThat(
            Arrays.stream(Price.Outcome.values())
                .map(outcome -> "planning.price.effect." + code(outcome)))
        .isSubsetOf(KEYS);
  }

  private static String code(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void everyStateHasAName() {
    assertThat(
            Stream.of("waiting", "running", "finished", "impossible", "cancelled", "failed")
                .map(state -> "planning.proposal.state." + state))
        .isSubsetOf(KEYS);
  }

  @Test
  void labelsAreCountedAsPeopleCount() {
    assertThat(Stream.of("10", "2", "Nord 12", "Nord 3", "1").sorted(Labels.ORDER))
        .containsExactly("1", "2", "10", "Nord 3", "Nord 12");
  }

  private static List<String> keys() {
    return new ArrayList<>(ResourceBundle.getBundle("messages.planning", Locale.ROOT).keySet());
  }
}
