package dk.klynge.staffing.rehearsal;

import java.util.Arrays;
import java.util.List;

/// The copy that a campaign is rehearsed on: people and posts by number, without names.
///
/// @param houses where people work; positions are in kilometres
/// @param rounds of the campaign
record Scene(List<Person> people, List<Post> posts, List<Spot> houses, int rounds) {

  /// Works in no house that is known.
  static final int NOWHERE = -1;

  Scene {
    people = List.copyOf(people);
    posts = List.copyOf(posts);
    houses = List.copyOf(houses);
  }

  /// @param mayApply for the posts of the campaign
  /// @param job what would be left
  /// @param house its number, or [#NOWHERE]
  /// @param wishes posts by number as really applied for; empty where nothing was handed in
  record Person(boolean mayApply, Job job, int house, List<Integer> wishes) {
    Person {
      wishes = List.copyOf(wishes);
    }
  }

  enum Job {
    LEADER,
    DEPUTY,
    OTHER
  }

  /// @param house for a post in one; else [#NOWHERE]
  record Post(Spot spot, int house) {}

  /// A place without a known position is as far away as usual; its size is 0 where it is unknown.
  record Spot(double x, double y, double size) {

    private static final double USUAL = 8;

    double to(Spot other) {
      double far = Math.hypot(x - other.x, y - other.y);
      return Double.isNaN(far) ? USUAL : far;
    }
  }

  static final Spot UNKNOWN = new Spot(Double.NaN, Double.NaN, 0);

  Spot of(Person person) {
    return person.house() == NOWHERE ? UNKNOWN : houses.get(person.house());
  }

  int deputies() {
    return (int) people.stream().filter(one -> one.job() == Job.DEPUTY).count();
  }

  int mayApply() {
    return (int) people.stream().filter(Person::mayApply).count();
  }

  int applied() {
    return (int) people.stream().filter(one -> !one.wishes().isEmpty()).count();
  }

  /// Sizes with mean 0 and spread 1, so that they can be weighed; all 0 where all are alike.
  static double[] scaled(List<Spot> spots) {
    var sizes = spots.stream().mapToDouble(Spot::size).toArray();
    double mean = Arrays.stream(sizes).average().orElse(0);
    double square = Arrays.stream(sizes).map(s -> (s - mean) * (s - mean)).average().orElse(0);
    double spread = Math.sqrt(square);
    return Arrays.stream(sizes).map(s -> spread > 0 ? (s - mean) / spread : 0).toArray();
  }
}
