package dk.klynge.staffing.committee;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Panel;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.committee.CommitteeRows.Committee;
import dk.klynge.staffing.committee.Overrides.LetThrough;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Is the committee complete, and may each member assess each candidate?
@Component
class JudgeCommittee implements CommitteeStanding {

  static final Standing NOTHING = new Standing(List.of(), false);

  private final CommitteeRows committees;
  private final Compositions compositions;
  private final Seats seats;
  private final Impartiality impartiality;
  private final Overrides overrides;

  JudgeCommittee(
      CommitteeRows committees,
      Compositions compositions,
      Seats seats,
      Impartiality impartiality,
      Overrides overrides) {
    this.committees = committees;
    this.compositions = compositions;
    this.seats = seats;
    this.impartiality = impartiality;
    this.overrides = overrides;
  }

  @Override
  public Standing of(CommitteeId id) {
    return committees.find(id).map(this::judge).orElse(NOTHING);
  }

  private Standing judge(Committee committee) {
    var all = seats.of(committee.id());
    var panel = panel(committee.id(), committees.posts(committee.id()), all);
    return judge(committee.campaign(), List.of(new Judged(panel, all)))
        .getOrDefault(committee.id(), NOTHING);
  }

  /// @param seats all that there are and were, to count those that are taken
  record Judged(Panel panel, List<Seat> seats) {}

  /// Committees of one campaign, judged together.
  Map<CommitteeId, Standing> judge(CampaignId campaign, List<Judged> all) {
    var complete = new Completeness(compositions.of(campaign));
    var partial = impartiality.lacks(campaign, all.stream().map(Judged::panel).toList());
    var through = overrides.letThrough(partial.keySet());
    var found = new LinkedHashMap<CommitteeId, Standing>();
    for (var one : all) {
      var id = one.panel().committee();
      var lacks =
          Stream.concat(
                  complete.of(one.seats()).stream(), partial.getOrDefault(id, List.of()).stream())
              .distinct()
              .toList();
      found.put(id, new Standing(lacks, isOverridden(Optional.ofNullable(through.get(id)), lacks)));
    }
    return found;
  }

  static Panel panel(CommitteeId id, List<PostId> posts, List<Seat> seats) {
    return new Panel(
        id, posts, seats.stream().filter(Seat::sits).map(JudgeCommittee::member).toList());
  }

  private static Member member(Seat seat) {
    return new Member(seat.id(), seat.role(), seat.name(), seat.email(), seat.person());
  }

  /// It covers what was known when it was made; a new lack asks for a new one.
  private static boolean isOverridden(Optional<LetThrough> override, List<Lack> lacks) {
    return !lacks.isEmpty()
        && override.filter(one -> one.lacks().containsAll(written(lacks))).isPresent();
  }

  static List<String> written(List<Lack> lacks) {
    return lacks.stream().map(lack -> lack.key() + lack.arguments()).toList();
  }
}
