package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaSet.Ages;
import dk.klynge.planning.CriteriaSet.Clusters;
import dk.klynge.planning.CriteriaSet.Counting;
import dk.klynge.planning.CriteriaSet.Distances;
import dk.klynge.planning.CriteriaSet.Neighbours;
import dk.klynge.planning.CriteriaSet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A criteria set as sentences, one for each thing it asks for.
record PlainWords(CriteriaSet criteria) {

  /// What is sought: how many clusters, and what is made small.
  List<Sentence> goal() {
    var sentences = new ArrayList<Sentence>();
    sentences.add(clusters());
    sentences.add(Sentence.of("sentence.goal." + lower(criteria.goal().measure())));
    if (criteria.goal().counting() == Counting.EACH_CHILD)
      sentences.add(Sentence.of("sentence.counting"));
    sentences.add(distances());
    return sentences;
  }

  private Sentence clusters() {
    return switch (criteria.clusters()) {
      case Clusters.Exactly(var number) -> Sentence.of("sentence.clusters.exactly", number);
      case Clusters.Between(var min, var max) ->
          max == Integer.MAX_VALUE
              ? Sentence.of("sentence.clusters.min", min)
              : Sentence.of("sentence.clusters.between", min, max);
      case Clusters.Fewest _ -> Sentence.of("sentence.clusters.fewest");
    };
  }

  private Sentence distances() {
    return switch (criteria.distances()) {
      case Distances.Fitting _ -> Sentence.of("sentence.distance.fitting");
      case Distances.AsGiven _ -> Sentence.of("sentence.distance.as-given");
      case Distances.GreatCircle _ -> Sentence.of("sentence.distance.great-circle");
      case Distances.Planar(var epsg) -> Sentence.of("sentence.distance.planar", "EPSG:" + epsg);
    };
  }

  /// What must hold in every cluster.
  List<Sentence> limits() {
    var asked = criteria.limits();
    var sentences = new ArrayList<Sentence>();
    range("weight." + lower(criteria.weighing().of()), asked.weight(), sentences);
    if (!criteria.weighing().ageGroups().isEmpty())
      sentences.add(
          Sentence.of("sentence.age-groups", String.join(", ", criteria.weighing().ageGroups())));
    if (criteria.weighing().unknown() > 0)
      sentences.add(Sentence.of("sentence.unknown", criteria.weighing().unknown()));
    range("sites", asked.sites(), sentences);
    if (Double.isFinite(asked.diameter()))
      sentences.add(Sentence.of("sentence.diameter", asked.diameter()));
    if (Double.isFinite(asked.toCentre()))
      sentences.add(Sentence.of("sentence.to-centre", asked.toCentre()));
    asked.same().forEach(attribute -> sentences.add(Sentence.of("sentence.same", attribute)));
    asked.ages().ifPresent(ages -> ages(ages, sentences));
    asked.neighbours().ifPresent(neighbours -> sentences.add(neighbours(neighbours)));
    ties(sentences);
    return sentences;
  }

  private static void range(String of, Range range, List<Sentence> sentences) {
    if (range.open()) return;
    if (range.min() <= 0) sentences.add(Sentence.of("sentence." + of + ".max", range.max()));
    else if (Double.isInfinite(range.max()))
      sentences.add(Sentence.of("sentence." + of + ".min", range.min()));
    else sentences.add(Sentence.of("sentence." + of + ".between", range.min(), range.max()));
  }

  private static void ages(Ages ages, List<Sentence> sentences) {
    sentences.add(Sentence.of("sentence.ages", ages.from(), ages.to()));
    if (ages.unoffered() == Ages.Unoffered.LEAVE_OUT)
      sentences.add(Sentence.of("sentence.ages.leave-out"));
  }

  private static Sentence neighbours(Neighbours neighbours) {
    return switch (neighbours) {
      case Neighbours.Nearest(var k) -> Sentence.of("sentence.neighbours.nearest", k);
      case Neighbours.Within(var metres) -> Sentence.of("sentence.neighbours.within", metres);
    };
  }

  private void ties(List<Sentence> sentences) {
    var ties = criteria.limits().ties();
    for (var group : ties.together())
      sentences.add(Sentence.of("sentence.together", String.join(", ", group)));
    for (var group : ties.apart())
      sentences.add(Sentence.of("sentence.apart", String.join(", ", group)));
    ties.fixed()
        .forEach((label, group) ->
            sentences.add(Sentence.of("sentence.fixed", label, String.join(", ", group))));
  }

  /// What is better though not required.
  List<Sentence> wishes() {
    var wishes = criteria.wishes();
    var sentences = new ArrayList<Sentence>();
    if (wishes.balance() > 0) sentences.add(Sentence.of("sentence.balance", wishes.balance()));
    if (wishes.keep() > 0) sentences.add(Sentence.of("sentence.keep", wishes.keep()));
    wishes
        .same()
        .forEach((name, price) -> sentences.add(Sentence.of("sentence.wish-same", name, price)));
    wishes
        .transitions()
        .forEach((name, price) -> sentences.add(Sentence.of("sentence.transitions", name, price)));
    return sentences;
  }

  List<Sentence> all() {
    var all = new ArrayList<Sentence>();
    all.add(Sentence.of("sentence.name", criteria.name().da(), criteria.name().en()));
    if (!criteria.description().equals(CriteriaSet.Wording.NONE))
      all.add(
          Sentence.of(
              "sentence.description", criteria.description().da(), criteria.description().en()));
    all.addAll(goal());
    all.addAll(limits());
    all.addAll(wishes());
    return all;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
