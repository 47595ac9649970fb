package dk.klynge.planning.proposal;

import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A catalogue of two sets, one that can be kept and one that asks for too many clusters; and one
/// that is not listed, about which nothing can be proved, so that a run goes on until it is
/// stopped.
@TestConfiguration
public class TwoCriteriaSets {

  private static final Map<String, String> SETS =
      Map.of(
          "two", "{name: To klynger, clusters: 2, sites: {min: 2, max: 6}, weight: {max: 300}}",
          "nine", "{name: Ni klynger, clusters: 9}",
          "endless",
              "{name: Uden bevis, clusters: 2, objective: centroid, sites: {min: 2, max: 6}}");

  @Bean
  @Primary
  CriteriaCatalogue sets() {
    return new CriteriaCatalogue() {
      @Override
      public List<Choice> all() {
        return Stream.of("two", "nine")
            .flatMap(key -> find(key).stream())
            .map(Chosen::choice)
            .toList();
      }

      @Override
      public Optional<Chosen> find(String key) {
        return Optional.ofNullable(SETS.get(key))
            .map(text ->
                new Chosen(new Choice(key, criteria(text).name(), 1), criteria(text), text));
      }

      private CriteriaSet criteria(String text) {
        return ((CriteriaReading.Understood) CriteriaText.read(text)).criteria();
      }
    };
  }
}
