package dk.klynge.rest;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The problems that the API answers with. The type is an address that stays and that explains the
/// problem (`/problems/not-found`); title and explanation are the messages
/// `rest.problem.<name>.title` and `.text`.
public enum ProblemKind {
  BAD_REQUEST(400),
  NOT_SIGNED_IN(401),
  NOT_ALLOWED(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  CALL_IN_PROGRESS(409),
  CHANGED_MEANWHILE(412),
  TOO_LARGE(413),
  UNSUPPORTED_CONTENT(415),
  INVALID(422),
  KEY_REUSED(422),
  TOO_MANY_CALLS(429),
  FAILURE(500);

  private final int status;

  ProblemKind(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /// The last part of its address: `not-found`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public URI type() {
    return URI.create("/problems/" + slug());
  }

  String titleKey() {
    return "rest.problem." + slug() + ".title";
  }

  String textKey() {
    return "rest.problem." + slug() + ".text";
  }

  static Optional<ProblemKind> ofSlug(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
  }

  /// The kind that stands for a status which the framework chose.
  static ProblemKind ofStatus(int status) {
    return Arrays.stream(values())
        .filter(kind -> kind.status == status)
        .findFirst()
        .orElse(status < 500 ? BAD_REQUEST : FAILURE);
  }
}
