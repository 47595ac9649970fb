package dk.klynge.survey;

import java.util.Map;

/// Tells what a questionnaire can ask about beside what it asks about already. Whoever owns the
/// subject of a questionnaire has one.
public interface AreaSource {

  /// Areas by code in their order, each with its name; none where the subject of the set is not
  /// ours.
  ///
  /// @param set code of the questionnaire
  Map<String, Wording> areas(String set);
}
