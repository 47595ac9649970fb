package dk.klynge.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.survey.Published.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// All that anybody is ever shown of a round – pages, pictures, sums over clusters and files – is
/// made of its [Published]. So nothing can be derived of an answer, by whatever subtraction, where
/// another answer gives the same one. Here that other answer is looked for: for everybody who has
/// answered, as seen from outside and by each of the others, who knows the own answer.
class NothingIsGivenAwayTests {

  private static final int SETS = 400;
  private static final Wording TEXT = new Wording("Spørgsmål", "Question");
  private static final QuestionSet ONE =
      new QuestionSet(
          "probe",
          1,
          TEXT,
          TEXT,
          List.of(),
          List.of(
              new Question("q", "trust", Question.Kind.SCALE, 1, TEXT),
              new Question("other", "trust", Question.Kind.SCALE, 2, TEXT),
              new Question("words", "own-words", Question.Kind.TEXT, 1, TEXT)));

  /// How people answer: level, 0 for not at all, and where they belong.
  private record World(int[] levels, String[] parts) {

    Published published() {
      return Published.of(
          ONE,
          IntStream.range(0, levels.length)
              .mapToObj(i ->
                  new Answer(
                      new AnswerSheet(
                          levels[i] == 0 ? Map.of("other", 3) : Map.of("q", levels[i], "other", 3),
                          Map.of("words", "det samme")),
                      parts[i]))
              .toList());
    }

    World with(int who, int level) {
      var other = levels.clone();
      other[who] = level;
      return new World(other, parts);
    }
  }

  @Test
  void anotherAnswerAlwaysGivesTheSameReports() {
    var chance = new SplittableRandom(26);
    int told = 0;
    for (int i = 0; i < SETS; i++) {
      var world = world(chance);
      var published = world.published();
      if (published.questions().stream().anyMatch(one -> one.figure().isTold())) told++;
      for (int who = 0; who < world.levels().length; who++)
        if (world.levels()[who] > 0)
          for (int knows = -1; knows < world.levels().length; knows++)
            if (knows != who)
              assertThat(hasOther(world, published, who, knows))
                  .as("%s from %s: answer %d seen by %d", list(world), published, who, knows)
                  .isTrue();
    }
    assertThat(told).isGreaterThan(SETS / 2);
  }

  /// Is there a world with the same reports in which `who` answers otherwise, and `knows` the same?
  private static boolean hasOther(World world, Published published, int who, int knows) {
    for (int level = 1; level <= 5; level++) {
      if (level == world.levels()[who]) continue;
      var changed = world.with(who, level);
      if (changed.published().equals(published)) return true;
      int back = world.levels()[who] - level;
      for (int third = 0; third < world.levels().length; third++) {
        int theirs = world.levels()[third];
        if (third == who || third == knows || theirs == 0) continue;
        if (theirs + back < 1 || theirs + back > 5) continue;
        if (changed.with(third, theirs + back).published().equals(published)) return true;
      }
    }
    return false;
  }

  /// From three to fourteen people in up to three places; some all of one mind, some at the ends.
  private static World world(SplittableRandom chance) {
    int people = chance.nextInt(3, 15);
    int places = chance.nextInt(1, 4);
    int centre = chance.nextInt(1, 6);
    int width = chance.nextInt(0, 4);
    var levels = new int[people];
    var parts = new String[people];
    for (int i = 0; i < people; i++) {
      int level = centre + (width == 0 ? 0 : chance.nextInt(-width, width + 1));
      levels[i] = chance.nextInt(12) == 0 ? 0 : Math.clamp(level, 1, 5);
      parts[i] = "Område " + chance.nextInt(places);
    }
    return new World(levels, parts);
  }

  private static String list(World world) {
    return IntStream.of(world.levels()).boxed().toList() + " " + List.of(world.parts());
  }

  @Test
  void threeAnswersShowNothing() {
    var three = new World(new int[] {1, 3, 5}, new String[] {"A", "A", "A"});
    assertThat(three.published()).isEqualTo(Published.NOTHING);
  }

  @Test
  void aQuestionThatFewerThanFourHaveAnsweredShowsNothingBesideOthersThatDo() {
    var five = new World(new int[] {1, 3, 5, 0, 0}, new String[] {"A", "A", "A", "A", "A"});
    var published = five.published();
    assertThat(published.answers()).isEqualTo(5);
    assertThat(published.questions().getFirst().figure()).isEqualTo(Figure.NOTHING);
    assertThat(published.questions().get(1).figure().count()).isEqualTo(5);
    // The figure of the area is made of what is told, so nothing can be counted out of it.
    assertThat(published.area(ONE, "trust").orElseThrow().mean()).isEqualTo(3);
  }

  @Test
  void anExactMeanIsNeverToldWhereAllMustHaveAnsweredTheSame() {
    assertThat(Figure.of(List.of(5, 5, 5, 5)))
        .isEqualTo(new Figure(Figure.Kind.AT_LEAST, 4, 15, Figure.Spread.UNTOLD));
    assertThat(Figure.of(List.of(1, 1, 1, 2)).kind()).isEqualTo(Figure.Kind.AT_MOST);
    assertThat(Figure.of(List.of(2, 3, 3, 4)).kind()).isEqualTo(Figure.Kind.EXACT);
  }

  @Test
  void aPartThatIsTooSmallHidesAmongOthersSoThatTakingPartsFromTheWholeLeavesFour() {
    assertThat(Grouping.of(Map.of("A", 5, "B", 6, "C", 1), 4))
        .containsExactlyInAnyOrder(List.of("B"), List.of("C", "A"));
    assertThat(Grouping.of(Map.of("A", 5, "B", 3), 4)).isEmpty();
    assertThat(Grouping.of(Map.of("A", 5, "B", 2, "C", 2), 4))
        .containsExactlyInAnyOrder(List.of("A"), List.of("B", "C"));
  }

  @Test
  void ownWordsAreToldOfEightAndInNoOrderThatTells() {
    var answers = new ArrayList<Answer>();
    for (int i = 0; i < 7; i++)
      answers.add(
          new Answer(new AnswerSheet(Map.of("q", 3), Map.of("words", "Ord " + (9 - i))), "A"));
    assertThat(Published.of(ONE, answers).remarks()).isEmpty();
    answers.add(new Answer(new AnswerSheet(Map.of("q", 3), Map.of("words", "Ord 1")), "B"));
    assertThat(Published.of(ONE, answers).remarks().getFirst().texts()).hasSize(8).isSorted();
  }
}
