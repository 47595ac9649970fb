package dk.klynge.rest;

/// Refuses a call of the API with a problem of a given kind. `detail` says in the caller's language
/// what is wrong with this very call; the kind explains the rest.
public class Problem extends RuntimeException {

  private final ProblemKind kind;

  public Problem(ProblemKind kind, String detail) {
    super(detail);
    this.kind = kind;
  }

  public ProblemKind kind() {
    return kind;
  }
}
