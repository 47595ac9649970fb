package dk.klynge.planning.bench.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.planning.bench.instance.Course;
import dk.klynge.planning.bench.instance.Known;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckTests {

  private static Instance four(Rules rules) {
    return new Instance(
        "four",
        Goal.MEDIAN,
        rules,
        List.of("a", "b", "c", "d"),
        new double[] {0, 3, 10, 14},
        new double[] {0, 4, 0, 0},
        new double[] {1, 2, 3, 4},
        List.of(Set.of("0-2"), Set.of("3-6"), Set.of("0-2", "3-6"), Set.of()),
        List.of(
            Map.of("area", "x"), Map.of("area", "x"), Map.of("area", "y"), Map.of("area", "y")));
  }

  private static Rules rules(Rules.Range weight, Rules.Range sites, List<String> ages) {
    return new Rules(2, 2, weight, sites, Optional.of("area"), ages, List.of());
  }

  private static final Rules EASY = rules(Rules.Range.ANY, Rules.Range.ANY, List.of());

  @Test
  void theValueIsTheSumOfTheDistancesToTheBestMembers() {
    var verdict = Check.judge(four(EASY), List.of(List.of("a", "b"), List.of("c", "d")));

    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.value()).isCloseTo(5 + 4, within(1e-12));
  }

  @Test
  void everyLimitThatDoesNotHoldIsNamed() {
    var strict = rules(new Rules.Range(4, 6), new Rules.Range(2, 2), List.of("0-2", "3-6"));
    var verdict = Check.judge(four(strict), List.of(List.of("a", "b", "c"), List.of("d")));

    assertThat(verdict.broken())
        .containsExactlyInAnyOrder(
            "sites 3", "area [x, y]", "sites 1", "no site for 0-2", "no site for 3-6");
    assertThat(Check.judge(four(strict), List.of(List.of("a", "b"), List.of("c", "d"))).broken())
        .containsExactlyInAnyOrder("weight 3.0", "weight 7.0");
  }

  @Test
  void eachSiteIsToBePlacedOnceInAsManyClustersAsAskedFor() {
    var verdict = Check.judge(four(EASY), List.of(List.of("a", "b"), List.of("b"), List.of("c")));

    assertThat(verdict.broken())
        .containsExactlyInAnyOrder("site b placed 2", "site d placed 0", "clusters 3");
  }

  @Test
  void aClusterThatDoesNotHangTogetherIsNamed() {
    var chain = EASY.contiguous(List.of(new int[] {0, 2}, new int[] {1, 2}, new int[] {2, 3}));

    assertThat(Check.judge(four(chain), List.of(List.of("a", "b"), List.of("c", "d"))).broken())
        .containsExactly("in parts");
  }

  @Test
  void anAnswerThatClaimsMoreThanIsTrueIsFoundOut() {
    var instance = four(EASY);
    var contest = new ClusteringContest(instance, Known.best(9));
    var problem = new ClusteringProblem(instance).problem();
    var honest =
        (Answer.Proposal) Clusterer.solve(problem, new Budget.Iterations(50), 1, 1, Watcher.none());
    var course = new Course(Known.Sense.SMALL);

    assertThat(contest.judged(honest, course).disagreements()).isEmpty();
    assertThat(contest.judged(with(honest, 8.5), course).disagreements()).isEmpty();
    assertThat(contest.judged(with(honest, 9.5), course).disagreements())
        .hasSize(2)
        .allMatch(sentence -> sentence.startsWith("bound 9.5 is above the"));
    var other =
        new ClusteringContest(
            four(rules(new Rules.Range(4, 6), Rules.Range.ANY, List.of())), Known.nothing());
    assertThat(other.judged(honest, course).disagreements()).hasSize(1);
  }

  private static Answer.Proposal with(Answer.Proposal proposal, double bound) {
    return new Answer.Proposal(proposal.measured(), OptionalDouble.of(bound), proposal.run());
  }
}
