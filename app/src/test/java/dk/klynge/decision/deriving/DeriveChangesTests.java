package dk.klynge.decision.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChange.Amalgamate;
import dk.klynge.organisation.StructuralChange.Close;
import dk.klynge.organisation.StructuralChange.Establish;
import dk.klynge.organisation.StructuralChange.Leave;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChange.Rename;
import dk.klynge.organisation.StructuralChange.Reshape;
import dk.klynge.organisation.StructuralChange.Split;
import dk.klynge.planning.PlannedCluster;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// Small numbers stand for institutions, letters for clusters.
class DeriveChangesTests {

  private static final AreaId AREA = new AreaId(new UUID(7, 7));

  @Test
  void whatStaysIsNotChanged() {
    assertThat(between(List.of(cluster('a', "A", 1, 2)), List.of(cluster('a', "A", 2, 1))))
        .isEmpty();
  }

  @Test
  void anInstitutionThatGoesElsewhereIsMoved() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1, 2), cluster('b', "B", 3)),
                List.of(cluster('a', "A", 1), cluster('b', "B", 2, 3))))
        .containsExactly(new Move(site(2), id('b')));
  }

  @Test
  void clustersThatBecomeANewOneAreAmalgamated() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1, 2), cluster('b', "B", 3)),
                List.of(cluster('c', "A", 1, 2, 3))))
        .containsExactly(
            new Amalgamate(
                List.of(id('a'), id('b')), id('c'), "A", "municipal", Optional.of(AREA)));
  }

  @Test
  void aClusterWhoseMembersAllGoIntoAnotherIsMergedIntoIt() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1, 2), cluster('b', "B", 3)),
                List.of(cluster('b', "B", 1, 2, 3))))
        .containsExactly(new MergeInto(id('a'), id('b')));
  }

  @Test
  void membersThatBecomeAClusterOfTheirOwnAreSplitOff() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1, 2, 3)),
                List.of(cluster('a', "A", 1), cluster('b', "B", 2, 3))))
        .containsExactly(new Split(id('a'), id('b'), "B", List.of(site(2), site(3))));
  }

  @Test
  void aNewClusterWithMembersFromSeveralIsEstablishedAndTheyMove() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1, 2), cluster('b', "B", 3, 4)),
                List.of(cluster('a', "A", 1), cluster('b', "B", 3), cluster('c', "C", 2, 4))))
        .containsExactly(
            new Establish(id('c'), "C", "municipal", Optional.of(AREA)),
            new Move(site(2), id('c')),
            new Move(site(4), id('c')));
  }

  @Test
  void aClusterWhoseMembersPartIsClosedAndWhoIsInNoneLeaves() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1, 2), cluster('b', "B", 3)),
                List.of(cluster('b', "B", 1, 3))))
        .containsExactly(new Close(id('a')), new Move(site(1), id('b')), new Leave(site(2)));
  }

  @Test
  void aClusterThatGoesOnInAnotherAreaOrAsAnotherKindIsReshaped() {
    var other = Optional.of(new AreaId(new UUID(7, 8)));
    var a = cluster('a', "A", 1, 2, 3);
    var after = new PlannedCluster(a.id(), "A", "self_owning", other, List.of(site(1)));
    assertThat(between(List.of(a), List.of(after, cluster('b', "B", 2, 3))))
        .containsExactly(
            new Reshape(id('a'), "self_owning", other),
            new Establish(id('b'), "B", "municipal", Optional.of(AREA)),
            new Move(site(2), id('b')),
            new Move(site(3), id('b')));
  }

  @Test
  void namesThatAreExchangedAreGivenInAnOrderInWhichNoTwoClustersHaveOne() {
    assertThat(
            between(
                List.of(cluster('a', "A", 1), cluster('b', "B", 2)),
                List.of(cluster('a', "B", 1), cluster('b', "A", 2))))
        .containsExactly(
            new Rename(id('b'), "B *"), new Rename(id('a'), "B"), new Rename(id('b'), "A"));
  }

  @Property(tries = 3000)
  void appliedToTheOneStructureTheChangesGiveTheOtherExactly(
      @ForAll @LongRange(min = 0) long seed) {
    var pair = TwoStructures.of(seed);
    var changes = DeriveChanges.between(pair.before(), pair.after());

    var simulated = new SimulatedRegister(pair.before());
    changes.forEach(simulated::take);

    assertThat(simulated.structure()).isEqualTo(SimulatedRegister.told(pair.after()));
    assertThat(DeriveChanges.between(pair.before(), pair.after()))
        .as("the same again")
        .isEqualTo(changes);
    assertThat(DeriveChanges.between(pair.after(), pair.after())).as("nothing left").isEmpty();
  }

  private static List<StructuralChange> between(
      List<PlannedCluster> before, List<PlannedCluster> after) {
    return DeriveChanges.between(before, after);
  }

  private static PlannedCluster cluster(char letter, String name, int... members) {
    return new PlannedCluster(
        id(letter),
        name,
        "municipal",
        Optional.of(AREA),
        IntStream.of(members).mapToObj(DeriveChangesTests::site).toList());
  }

  private static ClusterId id(char letter) {
    return new ClusterId(new UUID(1, letter));
  }

  private static InstitutionId site(int number) {
    return new InstitutionId(new UUID(2, number));
  }
}
