package dk.klynge.planning.sidebyside;

import static dk.klynge.planning.sidebyside.Structures.beside;
import static dk.klynge.planning.sidebyside.Structures.column;
import static dk.klynge.planning.sidebyside.Structures.house;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.planning.sidebyside.SideBySide.Move;
import dk.klynge.planning.sidebyside.SideBySide.Place;
import dk.klynge.planning.sidebyside.SideBySidePage.Heir;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SideBySideTests {

  private static final Sight ALL = new Sight.Everything();

  @Test
  void whoeverStaysInTheClusterThatCarriesOnDoesNotMoveThoughItHasAnotherName() {
    var all =
        beside(column("today", "abcd", "A: ab", "B: cd"), column("x", "abcd", "Ny: ab", "B: cd"));

    assertThat(all.moves(ALL)).isEmpty();
  }

  @Test
  void aMoveIsToldForEachOfTheOthers() {
    var all =
        beside(
            column("today", "abcd", "A: ab", "B: cd"),
            column("x", "abcd", "A: a", "B: bcd"),
            column("y", "acd", "A: a", "B: c"));

    assertThat(all.moves(ALL))
        .containsExactly(
            new Move(
                house('b'), Optional.of("A"), List.of(new Place.Moves("B"), new Place.Unknown())),
            new Move(
                house('d'), Optional.of("B"), List.of(new Place.Stays("B"), new Place.Free())));
  }

  @Test
  void whoeverIsInNoClusterMovesIntoOne() {
    var all = beside(column("today", "ab", "A: a"), column("x", "ab", "A: ab"));

    assertThat(all.moves(ALL))
        .containsExactly(new Move(house('b'), Optional.empty(), List.of(new Place.Moves("A"))));
  }

  @Test
  void eachClusterHasAtMostOneHeirAndWhatIsNewComesLast() {
    var pairs =
        new Pairs(
                beside(
                    column("today", "abcde", "A: abc", "B: de"),
                    column("x", "abcde", "A: ab", "Ny: c", "B: de")))
            .listed();

    assertThat(pairs)
        .containsExactly(
            new Pairs.Pair(Optional.of("A"), heirs(new Heir("A", 2, 20, 2, 0, 1))),
            new Pairs.Pair(Optional.of("B"), heirs(new Heir("B", 2, 20, 2, 0, 0))),
            new Pairs.Pair(Optional.empty(), heirs(new Heir("Ny", 1, 10, 0, 1, 0))));
  }

  private static List<Optional<Heir>> heirs(Heir heir) {
    return List.of(Optional.of(heir));
  }

  @Test
  void aClusterThatNobodyCarriesOnEnds() {
    var pairs =
        new Pairs(beside(column("today", "abcd", "A: ab", "B: cd"), column("x", "abcd", "A: abcd")))
            .listed();

    assertThat(pairs)
        .extracting(pair -> pair.heirs().getFirst().isPresent())
        .containsOnlyOnce(true);
  }

  @Test
  void movesOutsideWhatTheReaderSeesAreNotTold() {
    var north = new Sight.Areas(Set.of(Structures.NORTH.id()));
    var today = seeing(column("today", "abxyz", "A: ab", "X: xyz"), "A");
    var other = seeing(column("x", "abxyz", "A: abx", "X: y"), "A");

    assertThat(beside(today, other).moves(north))
        .extracting(move -> move.institution().name())
        .containsExactly("Hus x");
  }

  private static Column seeing(Column column, String... seen) {
    return new Column(
        column.key(),
        column.name(),
        column.day(),
        column.revision(),
        column.institutions(),
        column.clusters(),
        column.measured(),
        Set.of(seen));
  }

  @Test
  void transitionsAreCoherentWhereADistrictIsInOneCluster() {
    var coherence = new Coherence(Set.of("district"));
    var together = List.of(List.of(house('b'), house('c')), List.of(house('d'), house('e')));
    var apart = List.of(List.of(house('c'), house('d')), List.of(house('b'), house('e')));

    assertThat(coherence.spread(together)).hasValue(0);
    assertThat(coherence.spread(apart)).hasValue(2);
    assertThat(new Coherence(Set.of("school")).spread(apart)).isEmpty();
  }

  @Test
  void twoClustersOfOneNameAreToldApart() {
    assertThat(column("today", "ab", "A: a", "A: b").labels()).containsExactly("A", "A (2)");
  }

  @Test
  void theRegisterStandsFirstAndNothingTwice() {
    var choice = new Choice(List.of("x", "today", " x", ""), Optional.empty(), "");

    assertThat(choice.ids()).containsExactly("today", "x");
    assertThat(choice.query()).isEqualTo("ids=today,x");
  }
}
