package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Committees.Member;
import java.util.List;

/// Which members of a committee are partial to one candidate, and so neither score nor speak about
/// that candidate. Told by whoever keeps what members declare.
public interface PartialSeats {

  /// Those of the members.
  List<Member> partial(CommitteeId committee, List<Member> members, PersonId candidate);
}
