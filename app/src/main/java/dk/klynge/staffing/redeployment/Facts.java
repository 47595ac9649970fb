package dk.klynge.staffing.redeployment;

import java.time.Instant;
import java.util.Optional;

/// What has happened to somebody who is concerned, as far as it counts: each with the moment when
/// it was known. What was taken back is not among them.
///
/// @param left when it was noted that they leave by themselves
/// @param accepted when they accepted a post, whichever way it was offered
/// @param redeployed whether that post was offered by redeployment
/// @param offered when the offer was made that waits for an answer
/// @param agreed when an arrangement was concluded
/// @param asked when an arrangement was asked for that nobody has decided
/// @param heard when the hearing before a notice began
/// @param noticed when the notice was given
/// @param declined when they last declined an offer
record Facts(
    Optional<Instant> left,
    Optional<Instant> accepted,
    Redeployed redeployed,
    Optional<Instant> offered,
    Optional<Instant> agreed,
    Optional<Instant> asked,
    Optional<Instant> heard,
    Optional<Instant> noticed,
    Optional<Instant> declined) {

  enum Redeployed {
    YES,
    NO
  }

  static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Redeployed.NO,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
