package dk.klynge.decision.hearing;

import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.Prolongation;
import dk.klynge.decision.Hearing.ProposedCluster;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// One day in the course of a hearing.
///
/// @param text what people wrote, such as the reason; may be empty
record Moment(LocalDate day, String key, List<String> arguments, String text) {

  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  static List<Moment> of(Hearing hearing) {
    var all = new ArrayList<Moment>();
    hearing.announced().map(Moment::day).ifPresent(day -> all.add(plain(day, "announced")));
    all.add(plain(hearing.first(), "opens"));
    all.add(plain(hearing.last(), "closes"));
    for (var again : hearing.prolongations()) {
      var names = List.of(names(hearing, again));
      all.add(new Moment(again.first(), key("again"), names, again.reason()));
      all.add(plain(again.last(), "again-closes"));
    }
    hearing.summarised().map(Moment::day).ifPresent(day -> all.add(plain(day, "summarised")));
    all.sort(Comparator.comparing(Moment::day));
    return all;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, DANISH);
  }

  private static Moment plain(LocalDate day, String word) {
    return new Moment(day, key(word), List.of(), "");
  }

  private static String key(String word) {
    return "decision.hearing.moment." + word;
  }

  static String names(Hearing hearing, Prolongation again) {
    return hearing.proposal().clusters().stream()
        .filter(cluster -> again.clusters().contains(cluster.id()))
        .map(ProposedCluster::name)
        .collect(Collectors.joining(", "));
  }
}
