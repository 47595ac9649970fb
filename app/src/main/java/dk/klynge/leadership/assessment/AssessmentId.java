package dk.klynge.leadership.assessment;

import java.util.UUID;

record AssessmentId(UUID value) {

  public static AssessmentId of(String text) {
    return new AssessmentId(UUID.fromString(text));
  }

  static AssessmentId fresh() {
    return new AssessmentId(UUID.randomUUID());
  }
}
