package dk.klynge.survey;

import java.util.List;

/// The questionnaires in their versions.
public interface QuestionSets {

  /// The newest version of each, by code.
  List<QuestionSet> all();

  /// @throws IllegalArgumentException where no set has this code
  QuestionSet latest(String code);

  /// @throws IllegalArgumentException where there is no such version
  QuestionSet version(String code, int version);
}
