package dk.klynge.development.gain;

import dk.klynge.survey.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One time that people were asked.
///
/// @param number of the surveys, from 1
record GainSurvey(GainId id, int number, LocalDate opened, LocalDate closes, RoundId round) {

  static final List<String> AUDIENCES = List.of("leaders", "staff", "parents");

  /// The set of questions to an audience.
  static String set(String audience) {
    return "gain-" + audience;
  }

  String url() {
    return "/gain-surveys/" + id.value();
  }

  record GainId(UUID value) {

    public static GainId of(String text) {
      return new GainId(UUID.fromString(text));
    }
  }
}
