package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.planning.PlanNote;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Why a question has no answer, as messages: the key is the name of the engine's reason, the
/// values are its components in their order, with institutions by name. So a new reason of the
/// engine needs only its text, and a test asks for one.
public record Reasons(SiteNames names) {

  public List<Why> of(List<Reason> reasons) {
    return reasons.stream().map(this::of).toList();
  }

  public List<Why> ofNotes(List<PlanNote> notes) {
    return notes.stream().map(this::note).toList();
  }

  private Why note(PlanNote note) {
    return new Why(
        note.code(), List.of(note.subject(), names.listed(note.sites()), note.sites().size()));
  }

  static String key(Class<?> reason) {
    return "planning.proposal.reason."
        + reason.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private Why of(Reason reason) {
    var values = new ArrayList<>();
    for (var component : reason.getClass().getRecordComponents())
      values.add(told(value(reason, component)));
    return new Why(key(reason.getClass()), values);
  }

  private Object told(Object value) {
    return switch (value) {
      case Number number -> number;
      case List<?> list -> names.listed(list.stream().map(Object::toString).toList());
      case Broken broken -> names.listed(broken.sites());
      default -> names.of(value.toString());
    };
  }

  private static Object value(Reason reason, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(reason);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "No value of " + component + " among " + Arrays.toString(component.getAnnotations()), e);
    }
  }
}
