package dk.klynge.leadership.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.leadership.picture.Picture.Told;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Published;
import dk.klynge.survey.Published.Answer;
import dk.klynge.survey.Question;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureTests {

  private static final Wording TEXT = new Wording("Spørgsmål", "Question");
  private static final QuestionSet SET =
      new QuestionSet(
          "probe",
          1,
          TEXT,
          TEXT,
          List.of(),
          List.of(new Question("q", "trust", Question.Kind.SCALE, 1, TEXT)));

  /// A cluster of so many people who all answer 2 or 4, in turn.
  private static Told cluster(String place, int people) {
    return new Told(
        place,
        SET,
        Published.of(
            SET,
            IntStream.range(0, people)
                .mapToObj(
                    i -> new Answer(new AnswerSheet(Map.of("q", 2 + i % 2 * 2), Map.of()), ""))
                .toList()));
  }

  @Test
  void twoClustersShowNothingAndThreeDo() {
    assertThat(Picture.of(List.of(cluster("A", 6), cluster("A", 6)))).isEqualTo(Picture.NOTHING);
    var three = Picture.of(List.of(cluster("A", 6), cluster("A", 6), cluster("A", 6)));
    assertThat(three.clusters()).isEqualTo(3);
    assertThat(three.mean("trust")).hasValue(3);
    assertThat(three.groups()).isEmpty();
  }

  @Test
  void aClusterThatTellsNothingDoesNotCount() {
    assertThat(Picture.of(List.of(cluster("A", 6), cluster("A", 6), cluster("A", 3))))
        .isEqualTo(Picture.NOTHING);
  }

  @Test
  void anAreaOfFewClustersIsPutTogetherWithAnotherSoThatNoDifferenceIsOneCluster() {
    var all =
        List.of(
            cluster("Nord", 6),
            cluster("Nord", 6),
            cluster("Nord", 6),
            cluster("Syd", 6),
            cluster("Syd", 6),
            cluster("Syd", 6),
            cluster("Syd", 6),
            cluster("Øst", 6));
    assertThat(Picture.of(all).groups())
        .extracting(Picture.Group::names)
        .containsExactlyInAnyOrder(List.of("Syd"), List.of("Øst", "Nord"));
    assertThat(Picture.of(all.subList(2, 8)).groups()).isEmpty();
  }
}
