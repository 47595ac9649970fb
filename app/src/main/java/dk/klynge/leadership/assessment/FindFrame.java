package dk.klynge.leadership.assessment;

import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.AreaNames.Named;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What an assessment is held by from its first day to its last: the profile and the questions of
/// that first day, whatever is put in force meanwhile.
@Component
class FindFrame {

  private final AreaNames names;
  private final QuestionSets sets;

  FindFrame(AreaNames names, QuestionSets sets) {
    this.names = names;
    this.sets = sets;
  }

  /// @param areas by code, in the profile's order
  /// @param self questions to the members about these areas
  /// @param others questions to everybody else about these areas
  record Frame(Map<String, Named> areas, QuestionSet self, QuestionSet others) {

    Frame {
      areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    List<String> codes() {
      return List.copyOf(areas.keySet());
    }

    String name(String code) {
      var named = areas.get(code);
      return named == null ? code : named.name();
    }
  }

  Frame of(Assessment one) {
    var areas = names.of(one.profileVersion());
    return new Frame(
        areas,
        sets.version(Assessment.SELF, one.selfVersion()).about(areas.keySet()),
        sets.version(Assessment.OTHERS, one.othersVersion()).about(areas.keySet()));
  }
}
