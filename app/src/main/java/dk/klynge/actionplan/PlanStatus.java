package dk.klynge.actionplan;

import java.util.Locale;

/// How far an action plan has come; derived from what was done with it, never chosen.
public enum PlanStatus {
  /// Nobody has begun it.
  NONE,
  /// It is written in, and was not submitted yet.
  BEGUN,
  /// The administration has not answered the latest submission.
  SUBMITTED,
  /// Sent back with reasons, and not submitted again.
  RETURNED,
  /// The latest submission is approved; writing may go on after it.
  APPROVED;

  /// The last part of its message key.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
