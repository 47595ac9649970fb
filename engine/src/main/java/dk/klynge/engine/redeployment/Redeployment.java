package dk.klynge.engine.redeployment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The best assignment of people to vacancies, from the first proposal to the last answer: who
/// declines an offer is not offered it again, who accepts keeps it, and the assignment stays the
/// best one for everybody else. An answer is followed from the present assignment by one or two
/// shortest paths; nothing is computed anew, except where the least largest burden changes.
///
/// Not for several threads at once. Equal offers and answers give equal assignments.
public final class Redeployment {

  private final Standing standing;

  private Redeployment(Standing standing) {
    this.standing = standing;
  }

  /// Finds the best assignment. As many people as possible get a place.
  public static Redeployment of(Offers offers, Aim aim) {
    return new Redeployment(new Standing(offers, aim));
  }

  /// Who has what now, in the order in which the people were added.
  public Assignment assignment() {
    var offers = standing.offers;
    var seats = standing.seats();
    var placed = new ArrayList<Assignment.Placed>();
    var unplaced = new ArrayList<Assignment.Unplaced>();
    var reasons = new Competition(seats, offers, standing.closed).reasons();
    long total = 0;
    var largest = OptionalLong.empty();
    for (int i = 0; i < offers.people(); i++) {
      var reason = reasons.get(i);
      if (reason != null) {
        unplaced.add(new Assignment.Unplaced(offers.person(i), reason));
        continue;
      }
      var one = placed(i);
      placed.add(one);
      total += one.cost();
      largest = OptionalLong.of(Math.max(one.cost(), largest.orElse(Long.MIN_VALUE)));
    }
    return new Assignment(placed, unplaced, total, largest);
  }

  /// What proves that nothing is better, for [OptimalityCheck].
  public Certificate certificate() {
    var seats = standing.seats();
    return new Certificate(
        standing.graph().without, seats.person.clone(), seats.vacancy.clone(), standing.limit());
  }

  /// The offers as they are now: those that were declined are gone.
  public Offers offers() {
    var declined = (BitSet) standing.closed.clone();
    var graph = standing.graph();
    var accepted = standing.accepted;
    for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1))
      declined.clear(graph.find(i, standing.seats().of[i]));
    return standing.offers.without(declined);
  }

  /// Who has accepted, in the order in which the people were added.
  public List<String> accepted() {
    return standing.accepted.stream().mapToObj(standing.offers::person).toList();
  }

  /// Takes back one offer, because the person does not want it, and finds the best without it.
  public Answered decline(String person, String vacancy) {
    var offers = standing.offers;
    var i = offers.personIndex(person);
    var j = offers.vacancyIndex(vacancy);
    if (i.isEmpty()) return new Answered.UnknownPerson(person);
    if (j.isEmpty()) return new Answered.UnknownVacancy(vacancy);
    if (standing.accepted.get(i.getAsInt())) return new Answered.AcceptedBefore(person);
    int e = standing.graph().find(i.getAsInt(), j.getAsInt());
    if (e < 0 || standing.closed.get(e)) return new Answered.NotOffered(person, vacancy);
    int[] before = standing.seats().of.clone();
    standing.decline(e, i.getAsInt());
    return new Answered.Followed(moves(before));
  }

  /// Fixes the present vacancy of a person, who has taken it. Nothing else changes.
  public Answered accept(String person) {
    var i = standing.offers.personIndex(person);
    if (i.isEmpty()) return new Answered.UnknownPerson(person);
    if (standing.accepted.get(i.getAsInt())) return new Answered.AcceptedBefore(person);
    if (standing.seats().of[i.getAsInt()] == Seats.NONE)
      return new Answered.NothingToAccept(person);
    standing.accept(i.getAsInt());
    return new Answered.Followed(List.of());
  }

  /// Why the person has what they have; empty where nobody has this id.
  public Optional<Explanation> explain(String person) {
    var index = standing.offers.personIndex(person);
    if (index.isEmpty()) return Optional.empty();
    return Optional.of(new Reasoning(standing).explain(index.getAsInt()));
  }

  private Assignment.Placed placed(int i) {
    var offers = standing.offers;
    int j = standing.seats().of[i];
    long cost = offers.cost(standing.graph().find(i, j));
    return new Assignment.Placed(offers.person(i), offers.vacancy(j), cost);
  }

  private List<Move> moves(int[] before) {
    var moves = new ArrayList<Move>();
    int[] now = standing.seats().of;
    for (int i = 0; i < now.length; i++)
      if (now[i] != before[i])
        moves.add(new Move(standing.offers.person(i), vacancy(before[i]), vacancy(now[i])));
    return moves;
  }

  private Optional<String> vacancy(int j) {
    return j == Seats.NONE ? Optional.empty() : Optional.of(standing.offers.vacancy(j));
  }
}
