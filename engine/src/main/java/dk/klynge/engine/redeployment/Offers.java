package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The people, the vacancies with their places, and every offer that could be made: who may take
/// what, and how much of a burden it would be. People and vacancies have indexes from 0 in the
/// order in which they were added; a person's offers keep their order.
public final class Offers {

  /// The offers of all people, row by row: those of person `i` are at `first[i]` to `first[i + 1]`.
  record Rows(int[] first, int[] vacancy, long[] cost) {}

  /// What a builder gives.
  public sealed interface Built {
    record Usable(Offers offers) implements Built {}

    /// @param problems never empty
    record Refused(List<BadOffer> problems) implements Built {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  private final List<String> people;
  private final List<String> vacancies;
  private final int[] places;
  private final Rows rows;
  private final Map<String, Integer> personIndex = new HashMap<>();
  private final Map<String, Integer> vacancyIndex = new HashMap<>();

  Offers(List<String> people, List<String> vacancies, int[] places, Rows rows) {
    this.people = List.copyOf(people);
    this.vacancies = List.copyOf(vacancies);
    this.places = places;
    this.rows = rows;
    for (int i = 0; i < people.size(); i++) personIndex.put(people.get(i), i);
    for (int j = 0; j < vacancies.size(); j++) vacancyIndex.put(vacancies.get(j), j);
  }

  public static OffersBuilder builder() {
    return new OffersBuilder();
  }

  public int people() {
    return people.size();
  }

  public int vacancies() {
    return vacancies.size();
  }

  /// How many offers could be made.
  public int size() {
    return rows.vacancy().length;
  }

  public String person(int index) {
    return people.get(index);
  }

  public String vacancy(int index) {
    return vacancies.get(index);
  }

  public OptionalInt personIndex(String id) {
    var index = personIndex.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  public OptionalInt vacancyIndex(String id) {
    var index = vacancyIndex.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  public int places(int vacancy) {
    return places[vacancy];
  }

  /// The person's first offer; the last is before `first(person + 1)`.
  public int first(int person) {
    return rows.first()[person];
  }

  /// The index of the vacancy of an offer.
  public int to(int offer) {
    return rows.vacancy()[offer];
  }

  public long cost(int offer) {
    return rows.cost()[offer];
  }

  /// The same without some offers, such as those that were declined.
  Offers without(BitSet gone) {
    int[] first = new int[people() + 1];
    int[] to = new int[size()];
    long[] cost = new long[size()];
    int left = 0;
    for (int i = 0; i < people(); i++) {
      for (int e = first(i); e < first(i + 1); e++) {
        if (gone.get(e)) continue;
        to[left] = to(e);
        cost[left++] = cost(e);
      }
      first[i + 1] = left;
    }
    return new Offers(
        people,
        vacancies,
        places,
        new Rows(first, Arrays.copyOf(to, left), Arrays.copyOf(cost, left)));
  }

  Rows rows() {
    return rows;
  }
}
