package dk.klynge.planning.scenario.effect;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.LeadershipEconomy.Amounts;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.scenario.effect.EffectPage.Line;
import dk.klynge.planning.scenario.effect.Measures.Side;
import dk.klynge.planning.scenario.effect.Scale.Gauged;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// Puts measures before and now, with their difference, into lines.
@Component
public class EffectLines {

  private final Words words;
  private final Format format;

  EffectLines(Words words, Format format) {
    this.words = words;
    this.format = format;
  }

  /// Of the whole scenario.
  List<Line> totals(Bench bench, Measures measures) {
    var lines = new ArrayList<Line>();
    var before = measures.before();
    var now = measures.now();
    lines.add(count("clusters", before.inhabited(), now.inhabited()));
    lines.add(count("placed", before.structure().placed().size(), now.structure().placed().size()));
    lines.add(count("moved", 0, (double) measures.moved()));
    lines.add(range("sites", before, now, Cluster.Measures::sites));
    lines.add(range("places", before, now, Cluster.Measures::weight));
    lines.add(kilometres("mean", mean(before), mean(now)));
    lines.add(
        kilometres(
            "largest",
            before.most(Cluster.Measures::largestToCentre),
            now.most(Cluster.Measures::largestToCentre)));
    lines.add(
        kilometres(
            "diameter",
            before.most(Cluster.Measures::diameter),
            now.most(Cluster.Measures::diameter)));
    measures.scale().transitions().forEach(name -> lines.add(spread(name, bench, measures)));
    lines.add(count("broken", before.broken(), now.broken()));
    measures.economy().ifPresent(economy -> lines.addAll(economy(economy)));
    return lines;
  }

  private List<Line> economy(LeadershipEconomy.Comparison economy) {
    var posts = economy.posts();
    return List.of(
        count("posts", posts.clusterLeadersBefore(), posts.clusterLeadersAfter()),
        money(economy.total()));
  }

  /// Of one cluster; where there is none, before or now, a dash.
  List<Line> of(ClusterId cluster, Measures measures) {
    var before = Optional.ofNullable(measures.before().clusters().get(cluster));
    var now = Optional.ofNullable(measures.now().clusters().get(cluster));
    var lines = new ArrayList<Line>();
    lines.add(number("sites", size(before), size(now), format::number));
    lines.add(
        number(
            "places",
            value(before, Cluster.Measures::weight),
            value(now, Cluster.Measures::weight),
            format::number));
    lines.add(distance("mean", before, now, Cluster.Measures::meanToCentre));
    lines.add(distance("largest", before, now, Cluster.Measures::largestToCentre));
    lines.add(distance("diameter", before, now, Cluster.Measures::diameter));
    lines.add(new Line(label("ages"), ages(before), ages(now), ""));
    measures
        .economy()
        .flatMap(economy -> Optional.ofNullable(economy.clusters().get(cluster)))
        .ifPresent(amounts -> lines.add(money(amounts)));
    return lines;
  }

  private Line distance(
      String key,
      Optional<Gauged> before,
      Optional<Gauged> now,
      ToDoubleFunction<Cluster.Measures> measure) {
    return number(key, value(before, measure), value(now, measure), format::kilometres);
  }

  private static Optional<Double> size(Optional<Gauged> gauged) {
    return gauged.map(each -> (double) each.members().size());
  }

  private static Optional<Double> value(
      Optional<Gauged> gauged, ToDoubleFunction<Cluster.Measures> measure) {
    return gauged
        .flatMap(Gauged::measured)
        .map(cluster -> measure.applyAsDouble(cluster.measures()));
  }

  private String ages(Optional<Gauged> gauged) {
    return gauged
        .flatMap(Gauged::measured)
        .map(cluster -> words.ages(cluster.measures().agesCovered()))
        .orElse("–");
  }

  private Line number(
      String key, Optional<Double> before, Optional<Double> now, DoubleFunction<String> shown) {
    return new Line(
        label(key),
        before.map(shown::apply).orElse("–"),
        now.map(shown::apply).orElse("–"),
        net(now.orElse(0.0) - before.orElse(0.0), shown));
  }

  private Line count(String key, double before, double now) {
    return number(key, Optional.of(before), Optional.of(now), format::number);
  }

  private Line kilometres(String key, double before, double now) {
    return number(key, Optional.of(before), Optional.of(now), format::kilometres);
  }

  /// What leadership costs a year; the difference is what is saved, with its sign turned.
  private Line money(Amounts amounts) {
    return number(
        "cost",
        Optional.of(amounts.before().doubleValue()),
        Optional.of(amounts.after().doubleValue()),
        value -> words.say("planning.scenario.kroner", format.number(Math.round(value))));
  }

  private Line range(
      String key, Side before, Side now, ToDoubleFunction<Cluster.Measures> measure) {
    return new Line(label(key + ".range"), range(before, measure), range(now, measure), "");
  }

  private String range(Side side, ToDoubleFunction<Cluster.Measures> measure) {
    return format.number(side.least(measure)) + " – " + format.number(side.most(measure));
  }

  private static double mean(Side side) {
    double sites = side.sum(Cluster.Measures::sites);
    return sites == 0 ? 0 : side.sum(Cluster.Measures::sumToCentre) / sites;
  }

  private Line spread(String attribute, Bench bench, Measures measures) {
    var institutions = bench.baseline().institutions();
    int before = measures.before().spread(attribute, institutions);
    int now = measures.now().spread(attribute, institutions);
    var label = words.say("planning.scenario.line.spread", named(attribute));
    return new Line(
        label, format.number(before), format.number(now), net(now - before, format::number));
  }

  private String named(String attribute) {
    return Scale.USUAL.contains(attribute)
        ? words.say("planning.scenario.attribute." + attribute)
        : words.word(attribute, attribute);
  }

  private String label(String key) {
    return words.say("planning.scenario.line." + key);
  }

  public static String net(double difference, DoubleFunction<String> shown) {
    var amount = shown.apply(Math.abs(difference));
    if (amount.equals(shown.apply(0))) return "0";
    return (difference < 0 ? "−" : "+") + amount;
  }
}
