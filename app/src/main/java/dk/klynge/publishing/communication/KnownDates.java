package dk.klynge.publishing.communication;

import dk.klynge.publishing.Milestones;
import dk.klynge.publishing.Milestones.Milestone;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The milestones as they are now; none where nobody keeps a process plan.
@Component
class KnownDates {

  private final Milestones milestones;
  private final Texts texts;

  KnownDates(Milestones milestones, Texts texts) {
    this.milestones = milestones;
    this.texts = texts;
  }

  /// By date.
  Map<UUID, Milestone> byId() {
    var all = new LinkedHashMap<UUID, Milestone>();
    milestones.all(texts.language()).forEach(one -> all.put(one.id(), one));
    return all;
  }

  LocalDate of(UUID milestone) {
    return Objects.requireNonNull(byId().get(milestone)).first();
  }
}
