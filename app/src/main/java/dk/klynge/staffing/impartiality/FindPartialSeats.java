package dk.klynge.staffing.impartiality;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.PartialSeats;
import java.util.List;
import org.springframework.stereotype.Component;

/// Partial is whom a rule of [Partiality] says so about: by what the member declared, or by who
/// leads whom. That the committee may recommend in spite of it does not let the member score.
@Component
class FindPartialSeats implements PartialSeats {

  private final JudgeImpartiality judge;

  FindPartialSeats(JudgeImpartiality judge) {
    this.judge = judge;
  }

  @Override
  public List<Member> partial(CommitteeId committee, List<Member> members, PersonId candidate) {
    return members.stream()
        .filter(member -> !judge.between(committee, member, candidate).isEmpty())
        .toList();
  }
}
