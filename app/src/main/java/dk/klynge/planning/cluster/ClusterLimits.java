package dk.klynge.planning.cluster;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.explain.Room;
import dk.klynge.planning.cluster.ClusterPage.Judged;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each limit of the criteria with what one cluster measures against it.
record ClusterLimits(Reading reading, Words words, Cluster cluster, List<Room> rooms) {

  List<Judged> judged() {
    var judged = new ArrayList<Judged>();
    for (var limit : reading.problem().limits()) judge(limit, judged);
    return judged;
  }

  private void judge(Limit limit, List<Judged> judged) {
    var measures = cluster.measures();
    switch (limit) {
      case WeightWithin(var min, var max) -> {
        if (min > 0) judged.add(number(Rule.WEIGHT_AT_LEAST, measures.weight(), min));
        if (Double.isFinite(max)) judged.add(number(Rule.WEIGHT_AT_MOST, measures.weight(), max));
      }
      case SitesWithin(var min, var max) -> {
        if (min > 1) judged.add(number(Rule.SITES_AT_LEAST, measures.sites(), min));
        if (max < Integer.MAX_VALUE) judged.add(number(Rule.SITES_AT_MOST, measures.sites(), max));
      }
      case DiameterWithin(var max) -> judged.add(number(Rule.DIAMETER, measures.diameter(), max));
      case DistanceToCentreWithin(var max) ->
          judged.add(number(Rule.DISTANCE_TO_CENTRE, measures.largestToCentre(), max));
      case SameAttribute(var name) -> judged.add(same(name));
      case AgesCovered(var ages) ->
          judged.add(
              text(
                  Rule.AGES_COVERED,
                  words.ages(measures.agesCovered()),
                  words.ages(ages.stream().sorted().toList())));
      case Contiguous _ -> judged.add(text(Rule.CONTIGUOUS, "", ""));
      case KeepTogether _, KeepApart _ -> {
        // told with the institutions they are about, on the page of the proposal
      }
    }
  }

  private Judged number(Rule rule, double value, double bound) {
    return text(rule, words.measure(rule, value), words.measure(rule, bound));
  }

  private Judged same(String attribute) {
    var sites = reading.problem().sites();
    var values =
        cluster.sites().stream()
            .map(id -> sites.attribute(sites.indexOf(id).orElseThrow(), attribute))
            .distinct()
            .sorted()
            .map(value -> words.word(attribute + "." + value, value))
            .toList();
    var broken = broken(Rule.SAME_ATTRIBUTE).filter(found -> found.details().contains(attribute));
    return judged(
        words.limit(Rule.SAME_ATTRIBUTE) + ": " + words.word(attribute, attribute),
        String.join(", ", values),
        "",
        broken,
        rooms.stream().filter(room -> room.about().equals(List.of(attribute))).findFirst());
  }

  private Judged text(Rule rule, String value, String bound) {
    var room = rooms.stream().filter(one -> one.rule() == rule).findFirst();
    return judged(words.limit(rule), value, bound, broken(rule), room);
  }

  private Judged judged(
      String limit, String value, String bound, Optional<Broken> broken, Optional<Room> room) {
    return new Judged(
        limit,
        value,
        bound,
        broken.isEmpty(),
        broken.map(found -> words.broken(found, reading.names())).orElse(""),
        room.map(this::left).orElse(""),
        room.map(this::binding).orElse(""));
  }

  private String left(Room room) {
    return switch (room.rule()) {
      case WEIGHT_AT_LEAST,
          WEIGHT_AT_MOST,
          SITES_AT_LEAST,
          SITES_AT_MOST,
          DIAMETER,
          DISTANCE_TO_CENTRE ->
          room.left() < 0 ? "" : words.measure(room.rule(), room.left());
      default -> "";
    };
  }

  private String binding(Room room) {
    if (room.hinders() > 0) return words.say("planning.why.hinders", room.hinders());
    if (room.standing() != Room.Standing.TIGHT) return "";
    return room.scarce().isEmpty()
        ? words.say("planning.why.tight")
        : words.say("planning.why.scarce", words.ages(room.scarce()));
  }

  private Optional<Broken> broken(Rule rule) {
    return reading.measured().broken().stream()
        .filter(found -> found.rule() == rule)
        .filter(found -> found.cluster().equals(Optional.of(cluster.label())))
        .findFirst();
  }
}
