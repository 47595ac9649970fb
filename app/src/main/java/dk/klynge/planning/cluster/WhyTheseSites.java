package dk.klynge.planning.cluster;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.explain.Alternative;
import dk.klynge.engine.clustering.explain.Explanation;
import dk.klynge.engine.clustering.explain.Placed;
import dk.klynge.engine.clustering.explain.Placed.Ground;
import dk.klynge.engine.clustering.explain.Room;
import dk.klynge.planning.cluster.ClusterPage.Placement;
import dk.klynge.planning.cluster.ClusterPage.Why;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts the explanation of one cluster into words.
record WhyTheseSites(Reading reading, Explanation explanation, Words words, Format format) {

  private static final String KEY = "planning.why.";

  Why why() {
    return new Why(
        lead(),
        explanation.sites().stream()
            .sorted(Comparator.comparingDouble(Placed::toCentre))
            .map(this::placement)
            .toList(),
        !reading.problem().wishes().isEmpty());
  }

  private List<String> lead() {
    var lead = new ArrayList<String>();
    int all = explanation.sites().size();
    long nearest =
        explanation.sites().stream()
            .filter(placed ->
                placed.nearest().isEmpty()
                    || placed.toCentre() <= placed.nearest().get().toCentre())
            .count();
    var whole = nearest == all ? ".all" : "";
    if (explanation.centre() instanceof Centre.AtSite(var id))
      lead.add(words.say(KEY + "centre.site" + whole, reading.names().of(id), nearest, all));
    else lead.add(words.say(KEY + "centre.point" + whole, nearest, all));
    long held = count(Ground.HELD_BY_LIMITS);
    if (held > 0) lead.add(words.say(KEY + "held", held));
    long could = count(Ground.COULD_MOVE);
    if (could > 0) lead.add(words.say(KEY + "could-move", could));
    var binding = explanation.binding();
    if (!reading.problem().limits().isEmpty())
      lead.add(
          binding.isEmpty()
              ? words.say(KEY + "binding.none")
              : words.say(
                  KEY + "binding",
                  binding.stream().map(this::limit).distinct().collect(Collectors.joining(" · "))));
    return lead;
  }

  private long count(Ground ground) {
    return explanation.sites().stream().filter(placed -> placed.ground() == ground).count();
  }

  private String limit(Room room) {
    return room.about().size() == 1
        ? words.limit(room.rule())
            + ": "
            + words.word(room.about().getFirst(), room.about().getFirst())
        : words.limit(room.rule());
  }

  private Placement placement(Placed placed) {
    var best = placed.best();
    return new Placement(
        placed.site(),
        reading.names().of(placed.site()),
        ground(placed),
        best.map(this::step).orElse(words.say(KEY + "alternative.none")),
        best.map(Alternative::cluster).orElse(""),
        best.map(alternative -> amount(alternative.change().cost())).orElse(""));
  }

  private String step(Alternative alternative) {
    return alternative
        .exchanged()
        .map(id ->
            words.say(KEY + "alternative.exchange", alternative.cluster(), reading.names().of(id)))
        .orElseGet(() -> words.say(KEY + "alternative.move", alternative.cluster()));
  }

  private String amount(double difference) {
    return words.signed(difference, reading.measured().unit().name());
  }

  private String ground(Placed placed) {
    var key = KEY + "ground." + placed.ground().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (placed.ground()) {
      case FIXED, CENTRE, COULD_MOVE -> words.say(key);
      case HELD_BY_LIMITS -> held(key, placed.moves().getFirst());
      case NEAREST, CHEAPEST ->
          placed
              .nearest()
              .map(other ->
                  words.say(
                      key,
                      format.kilometres(placed.toCentre()),
                      format.kilometres(other.toCentre()),
                      other.cluster()))
              .orElseGet(() -> words.say(KEY + "ground.only"));
    };
  }

  /// The first of the moves is the cheapest, so it is one that would save.
  private String held(String key, Alternative move) {
    var would =
        move.change().breaks().stream()
            .map(broken -> words.would(broken, reading.names()))
            .collect(Collectors.joining("; "));
    var saving = words.value(-move.change().cost(), reading.measured().unit().name());
    return words.say(key, move.cluster(), saving, would);
  }
}
