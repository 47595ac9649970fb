package dk.klynge.actionplan.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.ui.Differences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergeTests {

  private static final String BASE = "Vi mødes hver tirsdag.\n\nBo leder mødet.\n\nAnna skriver.";

  @Test
  void changesInDifferentParagraphsAreBothKept() {
    assertThat(
            Merge.of(
                BASE,
                BASE.replace("tirsdag", "torsdag"),
                BASE.replace("Anna skriver.", "Anna og Per skriver.")))
        .hasValue("Vi mødes hver torsdag.\n\nBo leder mødet.\n\nAnna og Per skriver.");
  }

  @Test
  void differentWordsOfOneParagraphAreBothKept() {
    assertThat(Merge.of("Vi mødes hver tirsdag.", "Vi ses hver tirsdag.", "Vi mødes hver uge."))
        .hasValue("Vi ses hver uge.");
  }

  @Test
  void theSameWordChangedByBothIsForPeopleToDecide() {
    assertThat(Merge.of("Vi mødes hver tirsdag.", "Vi mødes hver fredag.", "Vi mødes hver uge."))
        .isEmpty();
    assertThat(Merge.of(BASE, "", BASE.replace("leder", "styrer"))).isEmpty();
  }

  @Test
  void twoWhoBeginAtOnceBothKeepWhatTheyWrote() {
    assertThat(Merge.of("", "Hej fra Anna", "Hej fra Bo")).hasValue("Hej fra Anna\nHej fra Bo");
    assertThat(Merge.of(BASE, BASE + "\nTilføjet.", BASE + "\nOgså."))
        .hasValue(BASE + "\nTilføjet.\nOgså.");
  }

  @Test
  void whatWasOnlyWrittenFurtherIsNotDoubled() {
    assertThat(Merge.of("", "Vi mø", "Vi mødes hver uge")).hasValue("Vi mødes hver uge");
    assertThat(Merge.of(BASE, BASE + " Og", BASE + " Og så")).hasValue(BASE + " Og så");
  }

  @Test
  void theSameChangeMadeByBothIsMadeOnce() {
    var changed = BASE.replace("tirsdag", "torsdag");
    assertThat(Merge.of(BASE, changed, changed)).hasValue(changed);
    assertThat(Merge.of(BASE, changed + "\nMere", changed)).hasValue(changed + "\nMere");
  }

  /// Random texts of lines that are told apart: whatever either side put in is in the result, and
  /// whatever neither touched too.
  @Test
  void nothingThatEitherPutInIsMissing() {
    var random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      var base = lines(random, "b", random.nextInt(6));
      var theirs = edited(random, base, "t");
      var mine = edited(random, base, "m");
      var merged = Merge.of(text(base), text(theirs), text(mine));
      merged.ifPresent(text -> {
        var kept = text.lines().toList();
        assertThat(kept).containsAll(fresh(theirs, base)).containsAll(fresh(mine, base));
        base.stream()
            .filter(line -> theirs.contains(line) && mine.contains(line))
            .forEach(line -> assertThat(kept).contains(line));
      });
    }
  }

  private static List<String> lines(Random random, String mark, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> mark + random.nextInt(1_000_000))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> edited(Random random, List<String> base, String mark) {
    var text = new ArrayList<>(base);
    for (int i = 0; i < random.nextInt(3); i++) {
      int at = random.nextInt(text.size() + 1);
      if (random.nextBoolean() || at == text.size()) text.addAll(at, lines(random, mark, 1));
      else text.remove(at);
    }
    return text;
  }

  private static List<String> fresh(List<String> text, List<String> base) {
    return text.stream().filter(line -> !base.contains(line)).toList();
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  @Test
  void theDifferencesOfTwoTextsAddUpToBoth() {
    var pieces = Differences.pieces("Vi mødes hver tirsdag.", "Vi ses nu hver uge.");
    assertThat(joined(pieces, "inserted")).isEqualTo("Vi mødes hver tirsdag.");
    assertThat(joined(pieces, "deleted")).isEqualTo("Vi ses nu hver uge.");
    assertThat(Differences.between(List.of("a", "b", "c"), List.of("a", "c", "d")))
        .containsExactly(
            new Differences.Edit(1, 2, List.of()), new Differences.Edit(3, 3, List.of("d")));
  }

  private static String joined(List<Differences.Piece> pieces, String without) {
    return pieces.stream()
        .filter(piece -> !piece.kind().equals(without))
        .map(Differences.Piece::text)
        .collect(Collectors.joining());
  }
}
