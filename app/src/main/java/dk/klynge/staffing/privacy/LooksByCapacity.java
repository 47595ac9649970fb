package dk.klynge.staffing.privacy;

import dk.klynge.audit.Looks;
import dk.klynge.audit.Looks.Look;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.WhoLooked;
import dk.klynge.ui.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who has looked at an application: HR, the area manager, members of the committee. The trail also
/// knows their names, and the applicant is not told them.
@Component
class LooksByCapacity implements WhoLooked {

  private static final List<String> CAPACITIES = List.of("hr", "area_manager", "committee");

  private final Looks looks;
  private final Texts texts;

  LooksByCapacity(Looks looks, Texts texts) {
    this.looks = looks;
    this.texts = texts;
  }

  @Override
  public List<Looked> at(ApplicationId id) {
    var lines = new LinkedHashMap<String, Looked>();
    for (var look : looks.at("application", id.value().toString())) {
      var capacity = texts.say(key(look));
      lines.merge(
          capacity, new Looked(capacity, look.times(), look.last()), LooksByCapacity::together);
    }
    return List.copyOf(lines.values());
  }

  /// What is told in the same words is one line.
  private static Looked together(Looked a, Looked b) {
    var last = a.last().isAfter(b.last()) ? a.last() : b.last();
    return new Looked(a.capacity(), a.times() + b.times(), last);
  }

  /// A feature that does not say in which capacity somebody looks says at least by which right.
  private static String key(Look look) {
    var capacity =
        CAPACITIES.contains(look.capacity())
            ? look.capacity()
            : look.action().equals(StaffingActions.OWN) ? "committee" : "other";
    return "staffing.capacity." + capacity;
  }
}
