package dk.klynge.staffing.placing;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Point;
import dk.klynge.staffing.Redeployments.Opening;
import dk.klynge.staffing.Redeployments.Seeker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// May this person have this post, and what would it ask of them? Each rule gives its own reason.
///
/// @param places where the institutions lie; distances are as the crow flies from the workplace,
///   because nobody's home is known here
record Burdens(Map<InstitutionId, Point> places) {

  /// Farther is as far: and so is what is not known.
  static final int FARTHEST = 1000;

  static final int METRES = 100;
  static final int MOST_WISHES = 5;
  private static final BigDecimal HALF_HOURS = BigDecimal.valueOf(74);
  private static final double EARTH = 6_371_008.8;
  private static final List<String> EDUCATION = List.of("none", "started", "done");

  Burdens {
    places = Map.copyOf(places);
  }

  sealed interface Verdict {}

  /// @param elsewhere 1 where it is not the own institution
  /// @param distance in hundreds of metres
  /// @param wish how far down the list of wishes, from 0; behind them all where it is not on it
  /// @param halfHours a week by which it differs from what is wanted
  record Possible(int elsewhere, int distance, int wish, int halfHours) implements Verdict {}

  /// @param key of the message that says why not
  record Barred(String key, List<String> arguments) implements Verdict {
    public Barred {
      arguments = List.copyOf(arguments);
    }
  }

  Verdict judge(Seeker seeker, Opening opening) {
    if (EDUCATION.indexOf(seeker.education()) < EDUCATION.indexOf(opening.education()))
      return barred("education", opening);
    if (seeker.declined().contains(opening.id())) return barred("declined", opening);
    var possible = possible(seeker, opening);
    return tooFar(seeker, possible) ? barred("far", opening) : possible;
  }

  /// What it would ask, also of somebody who may not have it: people may decide so.
  Possible possible(Seeker seeker, Opening opening) {
    var home = isHome(seeker, opening);
    return new Possible(
        home ? 0 : 1,
        home ? 0 : distance(seeker, opening),
        rank(seeker, opening),
        hours(seeker, opening));
  }

  static boolean isHome(Seeker seeker, Opening opening) {
    return seeker.institution().filter(opening.institution()::equals).isPresent();
  }

  private static boolean tooFar(Seeker seeker, Possible possible) {
    var limit = seeker.longestKm().map(km -> km.movePointRight(3));
    return possible.elsewhere() == 1
        && limit
            .filter(metres ->
                metres.compareTo(BigDecimal.valueOf((long) possible.distance() * METRES)) < 0)
            .isPresent();
  }

  /// Who has wished nothing is content with everything.
  private static int rank(Seeker seeker, Opening opening) {
    int rank = 0;
    for (var wish : seeker.wishes()) {
      var post = wish.post().filter(opening.id()::equals).isPresent();
      var area = wish.area().isPresent() && wish.area().equals(opening.area());
      if (post || area) return rank;
      rank++;
    }
    return Math.min(rank, MOST_WISHES);
  }

  private static int hours(Seeker seeker, Opening opening) {
    var wanted =
        seeker
            .hours()
            .map(hours -> hours.multiply(BigDecimal.TWO))
            .orElse(seeker.share().multiply(HALF_HOURS));
    return opening
        .share()
        .multiply(HALF_HOURS)
        .subtract(wanted)
        .abs()
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private int distance(Seeker seeker, Opening opening) {
    var from = seeker.institution().flatMap(id -> Optional.ofNullable(places.get(id)));
    var to = Optional.ofNullable(places.get(opening.institution()));
    if (from.isEmpty() || to.isEmpty()) return FARTHEST;
    return (int) Math.min(FARTHEST, Math.round(metres(from.get(), to.get()) / METRES));
  }

  static double metres(Point one, Point other) {
    double north = Math.toRadians(other.latitude() - one.latitude()) / 2;
    double east = Math.toRadians(other.longitude() - one.longitude()) / 2;
    double flat =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(east), 2);
    return 2 * EARTH * Math.asin(Math.sqrt(flat));
  }

  private static Barred barred(String why, Opening opening) {
    return new Barred("staffing.placing.barred." + why, List.of(opening.place()));
  }
}
