package dk.klynge.planning.proposal;

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
import dk.klynge.planning.proposal.ClusterPage.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Each limit of the criteria with what one cluster measures against it.
record ClusterLimits(Reading reading, Words words, Cluster cluster) {

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
        broken);
  }

  private Judged text(Rule rule, String value, String bound) {
    return judged(words.limit(rule), value, bound, broken(rule));
  }

  private Judged judged(String limit, String value, String bound, Optional<Broken> broken) {
    return new Judged(
        limit,
        value,
        bound,
        broken.isEmpty(),
        broken.map(found -> words.broken(found, reading.names())).orElse(""));
  }

  private Optional<Broken> broken(Rule rule) {
    return reading.measured().broken().stream()
        .filter(found -> found.rule() == rule)
        .filter(found -> found.cluster().equals(Optional.of(cluster.label())))
        .findFirst();
  }
}
