package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Committees.Member;

/// Whether a member of a committee is partial to one candidate, and so neither scores nor speaks
/// about that candidate. Told by whoever keeps what members declare.
public interface PartialSeats {

  boolean partial(CommitteeId committee, Member member, PersonId candidate);
}
