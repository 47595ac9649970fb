package dk.klynge.processplan;

import java.util.List;
import java.util.Optional;

/// The templates of process plans, those that come with the program and the versions that people
/// have made of them.
public interface PlanTemplates {

  /// The newest version of each, by name.
  List<PlanTemplate> newest();

  Optional<PlanTemplate> newest(String key);

  Optional<PlanTemplate> find(String key, int version);
}
