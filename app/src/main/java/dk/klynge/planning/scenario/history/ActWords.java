package dk.klynge.planning.scenario.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.scenario.structure.ProposedStructure;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts what is known of a scenario into sentences in the language of the page.
@Component
public class ActWords {

  /// Names of clusters are Danish, whoever reads the page.
  private static final Locale DANISH = Locale.of("da");

  private final Texts texts;

  ActWords(Texts texts) {
    this.texts = texts;
  }

  public String say(String key, Object... values) {
    return texts.say(key, values);
  }

  /// The words for a code of the register, such as `ownership.municipal`.
  public String word(String code, String plain) {
    return texts.word("organisation." + code, plain);
  }

  public String act(Act act) {
    return act(act.kind(), act.told());
  }

  public String act(String kind, List<String> told) {
    return say("planning.scenario.act." + kind, told.toArray());
  }

  public String step(Taken taken) {
    var act = act(taken.act());
    return switch (taken.step().kind()) {
      case ACT -> act;
      case UNDO -> say("planning.scenario.step.undo", act);
      case REDO -> say("planning.scenario.step.redo", act);
    };
  }

  /// How clusters are called that nobody has given a name.
  public ProposedStructure.Naming naming() {
    return new ProposedStructure.Naming(
        () -> new ClusterId(UUID.randomUUID()),
        (kind, number) ->
            texts.in(
                DANISH,
                kind.equals("network")
                    ? "planning.scenario.new-network"
                    : "planning.scenario.new-cluster",
                number));
  }
}
