package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The 220 institutions of Copenhagen's 40 municipal clusters of October 2023.
class CopenhagenTests {

  private static final String FILE = "shared/data/kbh-dagtilbud-2023/dagtilbud.csv";
  private static final Map<String, List<String>> TODAY = new LinkedHashMap<>();
  static Problem problem;

  @BeforeAll
  static void read() throws IOException {
    TODAY.clear();
    var file = SharedData.file(FILE);
    var lines = Files.readAllLines(file);
    var names = fields(lines.getFirst());
    var builder = Sites.builder(List.of("places"));
    for (String line : lines.subList(1, lines.size())) {
      var row = fields(line);
      if (!row.get(names.indexOf("klynge_type")).equals("kommunal")) continue;
      builder.add(
          row.getFirst(),
          Double.parseDouble(row.get(names.indexOf("utm32_e"))),
          Double.parseDouble(row.get(names.indexOf("utm32_n"))),
          new double[] {Double.parseDouble(row.get(names.indexOf("pladser_i_alt")))},
          Map.of("omraade", row.get(names.indexOf("omraade"))));
      TODAY
          .computeIfAbsent(row.get(names.indexOf("klynge")), _ -> new ArrayList<>())
          .add(row.getFirst());
    }
    problem =
        Cases.problem(Cases.sites(builder), 40)
            .withLimits(
                new WeightWithin(0, 750), new SitesWithin(2, 8), new SameAttribute("omraade"));
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else field.append(c);
    }
    fields.add(field.toString());
    return fields;
  }

  @Test
  void theRealStructureMeasuresWhatItIsKnownToMeasure() {
    var today = Measurer.measure(problem, new Clustering(TODAY));

    assertThat(problem.sites().size()).isEqualTo(220);
    assertThat(today.clusters()).hasSize(40);
    assertThat(today.value()).isCloseTo(107_880, within(50.0));
    assertThat(today.broken()).hasSize(2).allMatch(broken -> broken.rule() == Rule.WEIGHT_AT_MOST);
  }

  @Test
  void aProposalNearTheOptimumIsFoundForEverySeed() {
    for (long seed = 1; seed <= 3; seed++) {
      var proposal = Cases.solve(problem, 10_000, seed, 2);
      assertThat(proposal.broken()).isEmpty();
      assertThat(proposal.clusters()).hasSize(40);
      assertThat(proposal.value()).isBetween(76_480.0, 78_500.0);
    }
  }

  @Test
  void theRealStructureIsRepairedWithFewMoves() {
    var repair =
        problem.startingFrom(new Clustering(TODAY)).withWishes(new Wish.KeepAsToday(20_000));
    var proposal = Cases.solve(repair, 3_000, 1, 2);

    assertThat(proposal.broken()).isEmpty();
    assertThat(proposal.measured().wishes().getFirst().amount()).isBetween(1.0, 12.0);
    assertThat(proposal.clustering().members().keySet()).isEqualTo(TODAY.keySet());
  }
}
