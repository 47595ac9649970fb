package dk.klynge.publishing;

/// Whom something is told.
public enum Audience {
  LEADERS,
  STAFF,
  PARENTS,
  UNIONS,
  POLITICIANS;

  /// The key of the text that names it.
  public String key() {
    return "publishing.audience." + name();
  }
}
