package dk.klynge.staffing.impartiality;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CommitteeStanding.Lack;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why a member may not assess somebody. Each rule is one sentence.
sealed interface Partiality {

  List<Partiality> ALL = List.of(new AppliesToo(), new Leads(), new ReportsTo(), new IsRelated());

  Optional<Lack> of(Pair pair);

  /// A member and one who applies.
  ///
  /// @param seat role of the member
  /// @param above those who lead the member, near and far
  /// @param leader the nearest one who leads the candidate
  /// @param relation as the member has declared it: none, family, friend, work or other
  record Pair(
      String seat,
      Optional<PersonId> member,
      String memberName,
      PersonId candidate,
      String candidateName,
      Set<PersonId> above,
      Optional<PersonId> leader,
      String relation) {

    Optional<Lack> lack(String rule) {
      return Optional.of(
          new Lack("staffing.committee.lack." + rule, List.of(memberName, candidateName)));
    }
  }

  /// Nobody assesses a post that they apply for.
  record AppliesToo() implements Partiality {
    @Override
    public Optional<Lack> of(Pair pair) {
      if (!pair.member().equals(Optional.of(pair.candidate()))) return Optional.empty();
      return Optional.of(new Lack("staffing.committee.lack.applies", List.of(pair.memberName())));
    }
  }

  /// Nobody assesses those whom they lead themselves. The chair does so by office: an area manager
  /// always leads the leaders of the area.
  record Leads() implements Partiality {
    @Override
    public Optional<Lack> of(Pair pair) {
      if (pair.seat().equals("chair") || pair.member().isEmpty()) return Optional.empty();
      return pair.leader().equals(pair.member()) ? pair.lack("leads") : Optional.empty();
    }
  }

  /// Nobody assesses their own leader, near or far.
  record ReportsTo() implements Partiality {
    @Override
    public Optional<Lack> of(Pair pair) {
      return pair.above().contains(pair.candidate()) ? pair.lack("reports") : Optional.empty();
    }
  }

  /// Nobody assesses those whom they have said to be close to.
  record IsRelated() implements Partiality {
    @Override
    public Optional<Lack> of(Pair pair) {
      return pair.relation().equals("none") ? Optional.empty() : pair.lack("related");
    }
  }
}
