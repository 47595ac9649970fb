package dk.klynge.processplan.negotiation;

import dk.klynge.processplan.negotiation.Negotiation.State;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// When pay is settled for a kind of post on a track: as soon as every negotiation about it is
/// signed. One that was broken off holds nothing up; where unions negotiate apart, the last counts.
record Concluded(LocalDate day, List<String> unions) {

  Concluded {
    unions = List.copyOf(unions);
  }

  static Optional<Concluded> of(
      List<Negotiation> all, String post, String track, LocalDateTime now) {
    var about =
        about(all, post, track).stream()
            .filter(one -> !(one.on(now) instanceof State.BrokenOff))
            .toList();
    var days =
        about.stream().flatMap(one -> one.signed().stream()).map(Negotiation.Version::day).toList();
    if (about.isEmpty() || days.size() < about.size()) return Optional.empty();
    var unions = about.stream().flatMap(one -> one.unions().stream()).distinct().sorted().toList();
    return Optional.of(
        new Concluded(days.stream().max(Comparator.naturalOrder()).orElseThrow(), unions));
  }

  /// Those that still have to be signed before pay is settled.
  static List<Negotiation> missing(
      List<Negotiation> all, String post, String track, LocalDateTime now) {
    return about(all, post, track).stream().filter(one -> one.isOpen(now)).toList();
  }

  private static List<Negotiation> about(List<Negotiation> all, String post, String track) {
    return all.stream()
        .filter(one -> one.posts().contains(post) && one.tracks().contains(track))
        .toList();
  }
}
