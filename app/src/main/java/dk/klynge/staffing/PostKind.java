package dk.klynge.staffing;

import java.util.Locale;

/// What a post is. The code is the position of the register.
public enum PostKind {
  CLUSTER_LEADER,
  PEDAGOGICAL_LEADER,
  DEPARTMENT_LEADER,
  PEDAGOGUE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PostKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /// The key of its name.
  public String messageKey() {
    return "staffing.kind." + code();
  }
}
