package dk.klynge.rest;

import java.util.Map;

/// Refuses a call of the API with a problem of a given kind. `detail` says in the caller's language
/// what is wrong with this very call; the kind explains the rest.
public class Problem extends RuntimeException {

  private final ProblemKind kind;
  private final transient Map<String, String> fields;

  public Problem(ProblemKind kind, String detail) {
    this(kind, detail, Map.of());
  }

  private Problem(ProblemKind kind, String detail, Map<String, String> fields) {
    super(detail);
    this.kind = kind;
    this.fields = fields;
  }

  /// What was sent has errors; all of them are told at once.
  ///
  /// @param fields what is wrong, in the caller's language, by the name of the field
  public static Problem invalid(Map<String, String> fields) {
    return new Problem(ProblemKind.INVALID, String.join(" ", fields.values()), fields);
  }

  public ProblemKind kind() {
    return kind;
  }

  /// What is wrong by field; empty when the problem is not one of fields.
  public Map<String, String> fields() {
    return fields;
  }
}
