package dk.klynge.planning.scenario.effect;

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
import dk.klynge.planning.reading.SiteNames;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.scenario.effect.Scale.Gauged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Each limit with what one cluster measures against it.
record LimitLines(Scale scale, Gauged gauged, SiteNames names, Words words) {

  /// @param state met or broken
  record LimitLine(String limit, String value, String bound, String state) {

    boolean broken() {
      return state.equals("broken");
    }
  }

  List<LimitLine> all() {
    if (gauged.measured().isEmpty()) return List.of();
    var cluster = gauged.measured().get();
    return scale.alone().limits().stream().flatMap(limit -> lines(limit, cluster)).toList();
  }

  List<LimitLine> broken() {
    return all().stream().filter(LimitLine::broken).toList();
  }

  @SuppressWarnings("checkstyle:methodlength") // one case for each limit there is
  private Stream<LimitLine> lines(Limit limit, Cluster cluster) {
    var measures = cluster.measures();
    return switch (limit) {
      case WeightWithin(var min, var max) ->
          within(
              new Bounds(Rule.WEIGHT_AT_LEAST, min, Rule.WEIGHT_AT_MOST, max, 0),
              measures.weight());
      case SitesWithin(var min, var max) ->
          within(
              new Bounds(
                  Rule.SITES_AT_LEAST,
                  min,
                  Rule.SITES_AT_MOST,
                  max == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : max,
                  1),
              measures.sites());
      case DiameterWithin(var max) -> Stream.of(number(Rule.DIAMETER, measures.diameter(), max));
      case DistanceToCentreWithin(var max) ->
          Stream.of(number(Rule.DISTANCE_TO_CENTRE, measures.largestToCentre(), max));
      case SameAttribute(var name) -> Stream.of(same(name, cluster));
      case AgesCovered(var ages) ->
          Stream.of(
              line(
                  Rule.AGES_COVERED,
                  words.ages(measures.agesCovered()),
                  words.ages(ages.stream().sorted().toList())));
      case Contiguous _ -> Stream.of(line(Rule.CONTIGUOUS, parts(), "1"));
      case KeepApart _ -> apart();
      case KeepTogether _ -> Stream.of();
    };
  }

  /// @param open a lower bound that asks for nothing
  private record Bounds(Rule least, double min, Rule most, double max, double open) {}

  private Stream<LimitLine> within(Bounds bounds, double value) {
    var lines = new ArrayList<LimitLine>();
    if (bounds.min() > bounds.open()) lines.add(number(bounds.least(), value, bounds.min()));
    if (Double.isFinite(bounds.max())) lines.add(number(bounds.most(), value, bounds.max()));
    return lines.stream();
  }

  private LimitLine number(Rule rule, double value, double bound) {
    return line(rule, words.measure(rule, value), words.measure(rule, bound));
  }

  private LimitLine line(Rule rule, String value, String bound) {
    return new LimitLine(words.limit(rule), value, bound, state(found(rule)));
  }

  private String parts() {
    return found(Rule.CONTIGUOUS)
        .map(broken -> words.measure(Rule.CONTIGUOUS, broken.value()))
        .orElse("1");
  }

  private LimitLine same(String attribute, Cluster cluster) {
    var sites = scale.alone().sites();
    var values =
        cluster.sites().stream()
            .map(id -> sites.attribute(sites.indexOf(id).orElseThrow(), attribute))
            .distinct()
            .sorted()
            .map(value -> words.word(attribute + "." + value, value))
            .toList();
    var broken =
        gauged.broken().stream()
            .filter(each -> each.rule() == Rule.SAME_ATTRIBUTE)
            .filter(each -> each.details().contains(attribute))
            .findFirst();
    return new LimitLine(
        words.limit(Rule.SAME_ATTRIBUTE) + ": " + words.word(attribute, attribute),
        String.join(", ", values),
        "",
        state(broken));
  }

  private Stream<LimitLine> apart() {
    return gauged.broken().stream()
        .filter(broken -> broken.rule() == Rule.KEEP_APART)
        .map(broken ->
            new LimitLine(
                words.say("planning.scenario.limit.keep-apart"),
                names.listed(broken.sites()),
                "",
                "broken"))
        .distinct();
  }

  private Optional<Broken> found(Rule rule) {
    return gauged.broken().stream().filter(broken -> broken.rule() == rule).findFirst();
  }

  private static String state(Optional<Broken> broken) {
    return broken.isPresent() ? "broken" : "met";
  }
}
