package dk.klynge.planning;

import java.util.List;
import java.util.Optional;

/// The versions of the cost model. Version 0 comes with the program; the others people have kept. A
/// version never changes, and one of them is in force.
public interface CostModels {

  /// @param text its YAML, kept as evidence of what was computed with
  record Version(int number, CostModel model, String text) {}

  Version inForce();

  Optional<Version> find(int number);

  /// All, the latest first.
  List<Version> all();
}
