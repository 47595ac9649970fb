package dk.klynge.planning.scenario;

import dk.klynge.organisation.ClusterId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts what is known of a scenario into sentences in the language of the page.
@Component
class ActWords {

  /// Names of clusters are Danish, whoever reads the page.
  private static final Locale DANISH = Locale.of("da");

  private final MessageSource messages;

  ActWords(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }

  /// The words for a code of the register, such as `ownership.municipal`.
  String word(String code, String plain) {
    var locale = LocaleContextHolder.getLocale();
    return Objects.requireNonNullElse(
        messages.getMessage("organisation." + code, null, plain, locale), plain);
  }

  String act(Act act) {
    return act(act.kind(), act.told());
  }

  String act(String kind, List<String> told) {
    return say("planning.scenario.act." + kind, told.toArray());
  }

  String step(Acts.Taken taken) {
    var act = act(taken.act());
    return switch (taken.step().kind()) {
      case ACT -> act;
      case UNDO -> say("planning.scenario.step.undo", act);
      case REDO -> say("planning.scenario.step.redo", act);
    };
  }

  /// How clusters are called that nobody has given a name.
  ProposedStructure.Naming naming() {
    return new ProposedStructure.Naming(
        () -> new ClusterId(UUID.randomUUID()),
        number ->
            messages.getMessage("planning.scenario.new-cluster", new Object[] {number}, DANISH));
  }
}
