package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.rehearsal.Assumptions.Source;
import dk.klynge.staffing.rehearsal.Scene.Job;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The whole campaign once, by chance: its rounds, and then the chains of those who move. The same
/// seed draws the same.
final class Draw {

  /// Somebody stays where they are.
  static final int STAYS = -1;

  private final Scene scene;
  private final Assumptions assumptions;
  private final SplittableRandom random;
  private final double[] qualities;
  private final int[] held;
  private final boolean[] filled;
  private final Map<Measure, Integer> measures = new EnumMap<>(Measure.class);

  private Draw(Scene scene, Assumptions assumptions, long seed) {
    this.scene = scene;
    this.assumptions = assumptions;
    random = new SplittableRandom(seed);
    held = new int[scene.people().size()];
    Arrays.fill(held, STAYS);
    filled = new boolean[scene.posts().size()];
    qualities = new double[held.length];
    for (int person = 0; person < qualities.length; person++)
      qualities[person] = random.nextGaussian();
  }

  /// What came of it.
  ///
  /// @param held what each person has in the end: the number of a post of the campaign; after
  ///   these, the number of a leader's post that somebody left; or [#STAYS]
  record Drawn(Map<Measure, Integer> measures, int[] held) {}

  static Drawn of(Scene scene, Assumptions assumptions, long seed) {
    var draw = new Draw(scene, assumptions, seed);
    draw.rounds();
    draw.chains();
    return new Drawn(draw.measures, draw.held);
  }

  private void rounds() {
    measures.put(Measure.CLASHES, 0);
    for (int round = 1; round <= scene.rounds(); round++) {
      var open = new ArrayList<Integer>();
      for (int post = 0; post < filled.length; post++) if (!filled[post]) open.add(post);
      if (!open.isEmpty()) round(open, round);
      if (round == 1) measures.put(Measure.FILLED_FIRST, count());
    }
    measures.put(Measure.FILLED, count());
    measures.put(Measure.EMPTY, filled.length - count());
  }

  private int count() {
    int count = 0;
    for (boolean one : filled) if (one) count++;
    return count;
  }

  /// Who has no post yet may apply again in a later round.
  private void round(List<Integer> open, int number) {
    var spots = open.stream().map(post -> scene.posts().get(post).spot()).toList();
    var round = new Round(assumptions, spots, qualities, random);
    boolean real = number == 1 && assumptions.source() == Source.REAL;
    for (int person = 0; person < held.length; person++) {
      var one = scene.people().get(person);
      if (held[person] != STAYS) continue;
      if (real) round.applies(person, one.wishes());
      else if (one.mayApply() && round.applies()) round.appliesFrom(person, scene.of(one));
    }
    var given = round.give();
    given
        .given()
        .forEach((person, at) -> {
          held[person] = open.get(at);
          filled[open.get(at)] = true;
        });
    measures.merge(Measure.CLASHES, given.clashes(), Integer::sum);
  }

  /// A leader who moves leaves a leader's post, unless the new one is at the same house. Deputies
  /// apply for what was left; their own posts are not filled again, and so the chain ends there.
  private void chains() {
    var left = new ArrayList<Integer>();
    for (int person = 0; person < held.length; person++) {
      var one = scene.people().get(person);
      if (held[person] != STAYS && one.job() == Job.LEADER && one.house() != Scene.NOWHERE)
        if (scene.posts().get(held[person]).house() != one.house()) left.add(one.house());
    }
    int moved = left.isEmpty() ? 0 : follow(left);
    measures.put(Measure.CHAINS, left.size());
    measures.put(Measure.CHAINS_EMPTY, left.size() - moved);
    int deputies = 0;
    for (int person = 0; person < held.length; person++)
      if (held[person] == STAYS && scene.people().get(person).job() == Job.DEPUTY) deputies++;
    measures.put(Measure.DEPUTIES_LEFT, deputies);
  }

  private int follow(List<Integer> houses) {
    var spots = houses.stream().map(scene.houses()::get).toList();
    var round = new Round(assumptions, spots, qualities, random);
    for (int person = 0; person < held.length; person++) {
      var one = scene.people().get(person);
      if (held[person] == STAYS && one.job() == Job.DEPUTY && round.applies())
        round.appliesFrom(person, scene.of(one));
    }
    var given = round.give().given();
    given.forEach((person, at) -> held[person] = filled.length + at);
    return given.size();
  }
}
