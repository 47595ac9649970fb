package dk.klynge.staffing.committee;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.PartialSeats;
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
  public boolean partial(CommitteeId committee, Member member, PersonId candidate) {
    return seats.of(committee).stream()
        .filter(seat -> seat.sits() && isOf(seat, member))
        .anyMatch(seat -> !judge.between(committee, seat, candidate).isEmpty());
  }

  private static boolean isOf(Seat seat, Member member) {
    if (member.person().isPresent()) return seat.person().equals(member.person());
    return seat.person().isEmpty() && seat.email().equalsIgnoreCase(member.email());
  }
}
