package dk.klynge.organisation.subscription;

import java.time.Instant;
import java.util.List;

/// Somebody who wants to hear of changes.
///
/// @param delivered number of the last event that is done with
/// @param failures how often in a row the next event was not taken
/// @param nextTry not before then
record Subscription(
    SubscriptionId id, Wanted wanted, int version, long delivered, int failures, Instant nextTry) {

  /// Of one of them people are told of, by their ids.
  static final String PEOPLE = "role";

  static final List<String> SUBJECTS =
      List.of("area", "cluster", "institution", "membership", "unit", "places", PEOPLE);

  /// What an administrator says of it.
  ///
  /// @param secret that messages are signed with
  /// @param subjects what it is told about
  record Wanted(String name, String url, String secret, List<String> subjects, boolean active) {
    Wanted {
      subjects = List.copyOf(subjects);
    }
  }

  /// `active`, `paused` or, while the receiver does not take what it is sent, `failing`.
  String state() {
    if (!wanted.active()) return "paused";
    return failures > 0 ? "failing" : "active";
  }
}
