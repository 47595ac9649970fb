package dk.klynge.staffing.standing;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Committee;
import dk.klynge.staffing.Compositions;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Seats;
import dk.klynge.staffing.standing.Overrides.LetThrough;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Is the committee complete, and may each member assess each candidate?
@Component
class JudgeCommittee implements CommitteeStanding {

  private final Committees committees;
  private final Compositions compositions;
  private final Seats seats;
  private final Impartiality impartiality;
  private final Overrides overrides;

  JudgeCommittee(
      Committees committees,
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
    return committees.find(id).map(this::judge).orElse(Standing.nothing());
  }

  private Standing judge(Committee committee) {
    var judged =
        new Judged(committee.id(), committees.posts(committee.id()), seats.of(committee.id()));
    return judge(committee.campaign(), List.of(judged))
        .getOrDefault(committee.id(), Standing.nothing());
  }

  @Override
  public Map<CommitteeId, Standing> judge(CampaignId campaign, List<Judged> all) {
    var complete = new Completeness(compositions.of(campaign));
    var partial = impartiality.lacks(campaign, all.stream().map(Judged::panel).toList());
    var through = overrides.letThrough(partial.keySet());
    var found = new LinkedHashMap<CommitteeId, Standing>();
    for (var one : all) {
      var id = one.committee();
      var lacks =
          Stream.concat(
                  complete.of(one.seats()).stream(), partial.getOrDefault(id, List.of()).stream())
              .distinct()
              .toList();
      found.put(id, new Standing(lacks, isOverridden(Optional.ofNullable(through.get(id)), lacks)));
    }
    return found;
  }

  @Override
  public List<Lack> letThrough(CommitteeId committee, String reason, String by) {
    var lacks = of(committee).lacks();
    overrides.override(committee, reason, written(lacks), by);
    return lacks;
  }

  @Override
  public Optional<String> reason(CommitteeId committee) {
    return overrides.letThrough(committee).map(LetThrough::reason);
  }

  /// It covers what was known when it was made; a new lack asks for a new one.
  private static boolean isOverridden(Optional<LetThrough> override, List<Lack> lacks) {
    return !lacks.isEmpty()
        && override.filter(one -> one.lacks().containsAll(written(lacks))).isPresent();
  }

  private static List<String> written(List<Lack> lacks) {
    return lacks.stream().map(lack -> lack.key() + lack.arguments()).toList();
  }
}
