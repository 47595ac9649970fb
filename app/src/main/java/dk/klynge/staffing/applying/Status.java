package dk.klynge.staffing.applying;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How an application stands, in one sentence that follows from facts which are the applicant's to
/// know. Nobody picks it from a list, and nothing that was found about the applicant is in it.
///
/// @param moments what the sentence names, in order
record Status(String key, List<Instant> moments) {

  /// @param deadline the first that is still ahead
  /// @param filled how many of the wished posts somebody has accepted
  record Facts(OwnApplication application, Optional<Instant> deadline, int filled) {}

  static Status of(Facts facts) {
    var application = facts.application();
    if (application.withdrawn().isPresent()) return of("withdrawn", application.withdrawn().get());
    if (application.isDraft())
      return facts
          .deadline()
          .map(deadline -> of("draft", deadline))
          .orElseGet(() -> of("draft-late"));
    var received = application.submitted().orElseThrow();
    if (facts.filled() > 0 && facts.filled() == application.wishes().size())
      return of("filled", received);
    return facts
        .deadline()
        .map(deadline -> of("open", received, deadline))
        .orElseGet(() -> of("closed", received));
  }

  private static Status of(String key, Instant... moments) {
    return new Status("staffing.applying.status." + key, List.of(moments));
  }
}
