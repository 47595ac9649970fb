package dk.klynge.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.planning.CriteriaReading.Rejected;
import dk.klynge.planning.CriteriaReading.Understood;
import dk.klynge.planning.CriteriaSet.Clusters;
import dk.klynge.planning.CriteriaSet.Distances;
import dk.klynge.planning.CriteriaSet.Neighbours;
import dk.klynge.planning.CriteriaSet.Range;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CriteriaTextTests {

  private static final String EVERYTHING =
      """
      name: {da: Prøve, en: Trial}
      description: Alt på en gang
      clusters: {min: 3, max: 5}
      objective: centroid
      counting: children
      distance: EPSG:25832
      weight: {of: children, age-groups: [nursery, kindergarten], unknown: 40, min: 200, max: 400.5}
      sites: {min: 3, max: 7}
      diameter: 3000
      distance-to-centre: 1500
      same: [area, ownership]
      ages: {from: 0, to: 12, unoffered: leave-out}
      neighbours: {nearest: 6}
      together: [[a, b], [c, d, e]]
      apart: [[a, c]]
      fixed: {Nord: [a, b]}
      wishes: {balance: 1, keep: 0.5, same: {umbrella: 1}, transitions: {district: 100}}
      """;

  @Test
  void everyKeyIsUnderstood() {
    var criteria = understood(EVERYTHING);

    assertThat(criteria.clusters()).isEqualTo(new Clusters.Between(3, 5));
    assertThat(criteria.distances()).isEqualTo(new Distances.Planar(25832));
    assertThat(criteria.weighing().ageGroups()).containsExactly("nursery", "kindergarten");
    assertThat(criteria.limits().weight()).isEqualTo(new Range(200, 400.5));
    assertThat(criteria.limits().neighbours()).contains(new Neighbours.Nearest(6));
    assertThat(criteria.limits().ties().together())
        .containsExactly(List.of("a", "b"), List.of("c", "d", "e"));
    assertThat(criteria.wishes().same()).isEqualTo(Map.of("umbrella", 1.0));
    assertThat(criteria.description().en()).isEqualTo("Alt på en gang");
  }

  @Test
  void whatIsWrittenIsReadAsTheSameCriteria() {
    var criteria = understood(EVERYTHING);

    assertThat(understood(CriteriaText.write(criteria))).isEqualTo(criteria);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyPresetSurvivesWritingAndReading(String name) {
    var criteria = CriteriaPresets.find(name).orElseThrow();

    assertThat(understood(CriteriaText.write(criteria))).isEqualTo(criteria);
    assertThat(criteria.name().da()).isNotEmpty();
    assertThat(criteria.description().en()).isNotEmpty();
  }

  static List<String> presets() {
    return CriteriaPresets.NAMES;
  }

  @Test
  void threeLinesAreEnough() {
    var criteria = understood("clusters: 10\nweight: {max: 720}\nobjective: median\n");

    assertThat(criteria.clusters()).isEqualTo(new Clusters.Exactly(10));
    assertThat(criteria.limits().weight()).isEqualTo(new Range(0, 720));
  }

  @Test
  void jsonIsUnderstoodToo() {
    assertThat(understood("{\"clusters\": 10, \"sites\": {\"max\": 20}}").limits().sites())
        .isEqualTo(new Range(0, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          clusters: 4\\ncluster: 5            | 2 | cluster            | unknown
          sites: {min: 9, max: 2}            | 1 | sites.max          | order
          weight: {max: mange}               | 1 | weight.max         | number
          weight: {max: -1}                  | 1 | weight.max         | positive
          weight: [1]                        | 1 | weight             | map
          sites: {max: 2.5}                  | 1 | sites.max          | whole
          clusters: 0                        | 1 | clusters           | one
          clusters: {min: 5, max: 3}         | 1 | clusters.max       | order
          clusters: 1\\n\\nobjective: mean   | 3 | objective          | choice
          distance: EPSG:1                   | 1 | distance           | choice
          same: area                         | 1 | same               | list
          together: [a]                      | 1 | together           | list
          together: a                        | 1 | together           | groups
          ages: {from: 9, to: 3}             | 1 | ages.to            | order
          neighbours: {}                     | 1 | neighbours.within  | neighbours
          neighbours: {nearest: 2, within: 3}| 1 | neighbours.within  | neighbours
          wishes: {same: {area: viel}}       | 1 | wishes.same.area   | number
          clusters: 1\\nclusters: 2          | 2 | clusters           | twice
          clusters: [1                       | 1 | ''                 | syntax
          - 1                                | 1 | ''                 | nothing
          name: {da: ''}                     | 1 | name.da            | empty
          """)
  void whatIsWrongIsNamedByKeyAndLine(String text, int line, String key, String code) {
    assertThat(problems(text.replace("\\n", "\n")))
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo("planning.criteria.problem." + code);
          assertThat(problem.key()).isEqualTo(key);
          assertThat(problem.line()).isEqualTo(line);
        });
  }

  @Test
  void allProblemsAreFoundAtOnce() {
    assertThat(problems("objective: mean\nsites: {min: x}\nweigth: 3\n")).hasSize(3);
  }

  @Test
  void aBillionLaughsAreNotLaughedAt() {
    var bomb = "a: &a [x, x]\nb: &b [*a, *a]\nsame: [*b, *b]\n";

    assertThat(CriteriaText.read(bomb)).isInstanceOf(Rejected.class);
  }

  private static CriteriaSet understood(String text) {
    return switch (CriteriaText.read(text)) {
      case Understood understood -> understood.criteria();
      case Rejected rejected -> throw new AssertionError(rejected.problems());
    };
  }

  private static List<CriteriaProblem> problems(String text) {
    return switch (CriteriaText.read(text)) {
      case Understood _ -> List.of();
      case Rejected rejected -> rejected.problems();
    };
  }
}
