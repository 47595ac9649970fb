package dk.klynge.planning;

import java.util.List;
import java.util.Optional;

/// The criteria sets one can choose from: those that come with the program and those people keep.
public interface CriteriaCatalogue {

  /// @param key names it in a form or a request: the name of a preset, or the id of a kept set
  /// @param version counts from 1; presets have version 1
  record Choice(String key, CriteriaSet.Wording name, int version) {}

  /// A choice with its content; `text` is its YAML, kept as evidence of what was asked.
  record Chosen(Choice choice, CriteriaSet criteria, String text) {}

  /// Presets first, then the kept ones by name.
  List<Choice> all();

  Optional<Chosen> find(String key);
}
