package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.PlanNote;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Puts what the engine says into sentences.
record PlanWords(Words words, CriteriaSet criteria) {

  private static final int MOST_NAMED = 12;

  String broken(Broken broken) {
    return words.say(
        "planning.plan.broken." + broken.rule(),
        broken.cluster().orElse(""),
        broken.value(),
        broken.bound(),
        named(broken.sites()),
        String.join(", ", broken.details()),
        weighed());
  }

  /// The components of a reason are the details of its sentence, in their order.
  String reason(Reason reason) {
    if (reason instanceof Reason.LockedBreaks(var broken)) return broken(broken);
    var details =
        Arrays.stream(reason.getClass().getRecordComponents())
            .map(component -> {
              try {
                return component.getAccessor().invoke(reason);
              } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
              }
            })
            .map(PlanWords::detail)
            .toArray();
    return words.say("planning.plan.reason." + reason.getClass().getSimpleName(), details);
  }

  private static Object detail(Object value) {
    return switch (value) {
      case Collection<?> many -> named(many.stream().map(Object::toString).toList());
      case Number number -> number;
      default -> value.toString();
    };
  }

  String note(PlanNote note) {
    return words.say(note.code(), note.subject(), named(note.sites()), note.sites().size());
  }

  /// The goal as a noun: "sum of distances to the best centre".
  String goal() {
    var measure = criteria.goal().measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("planning.plan.goal." + measure);
  }

  String unit(Objective.Unit unit) {
    return words.say("planning.plan.unit." + unit);
  }

  private String weighed() {
    return words.say("planning.plan.weighed." + criteria.weighing().of());
  }

  private static String named(List<String> ids) {
    if (ids.size() <= MOST_NAMED) return String.join(", ", ids);
    return String.join(", ", ids.subList(0, MOST_NAMED)) + " … (" + ids.size() + ")";
  }
}
