package dk.klynge.staffing.committee;

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

  private final Seats seats;
  private final JudgeCommittee judge;

  FindPartialSeats(Seats seats, JudgeCommittee judge) {
    this.seats = seats;
    this.judge = judge;
  }

  @Override
  public List<Member> partial(CommitteeId committee, List<Member> members, PersonId candidate) {
    var sitting = seats.of(committee).stream().filter(Seat::sits).toList();
    var partial = judge.partial(committee, sitting, candidate);
    return members.stream()
        .filter(member -> partial.stream().anyMatch(seat -> isOf(seat, member)))
        .toList();
  }

  private static boolean isOf(Seat seat, Member member) {
    if (member.person().isPresent()) return seat.person().equals(member.person());
    return seat.person().isEmpty() && seat.email().equalsIgnoreCase(member.email());
  }
}
