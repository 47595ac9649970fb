package dk.klynge.leadership;

import java.util.UUID;

public record GoalId(UUID value) {
  public static GoalId of(String text) {
    return new GoalId(UUID.fromString(text));
  }

  /// The page where the goal is seen and worked on.
  public String url() {
    return "/leadership-goals/" + value;
  }
}
