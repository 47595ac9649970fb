package dk.klynge.staffing.impartiality;

import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.CommitteeId;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.Impartiality;
import dk.klynge.staffing.Impartiality.Panel;
import dk.klynge.staffing.Impartiality.Said;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.impartiality.Declarations.Declared;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// May each member assess each candidate? What that takes is read once, however many committees are
/// judged.
@Component
class JudgeImpartiality implements Impartiality {

  private final Committees committees;
  private final Declarations declarations;
  private final Applications applications;
  private final LeadershipChain leadership;
  private final Clock clock;

  JudgeImpartiality(
      Committees committees,
      Declarations declarations,
      Applications applications,
      LeadershipChain leadership,
      Clock clock) {
    this.committees = committees;
    this.declarations = declarations;
    this.applications = applications;
    this.leadership = leadership;
    this.clock = clock;
  }

  @Override
  public Map<CommitteeId, List<Lack>> lacks(CampaignId campaign, List<Panel> panels) {
    var evidence = evidence(candidates(campaign), panels);
    var found = new LinkedHashMap<CommitteeId, List<Lack>>();
    panels.forEach(panel -> found.put(panel.committee(), evidence.lacks(panel)));
    return found;
  }

  @Override
  public Set<UUID> silent(CampaignId campaign, Panel panel) {
    return evidence(candidates(campaign), List.of(panel)).silent(panel).stream()
        .map(Member::id)
        .collect(Collectors.toSet());
  }

  /// What keeps one who sits there from assessing one who applies for a post of the committee.
  List<Lack> between(CommitteeId committee, Member member, PersonId candidate) {
    var posts = committees.posts(committee);
    var about =
        posts.stream()
            .flatMap(post -> applications.candidates(post).stream())
            .filter(one -> one.person().equals(candidate))
            .distinct()
            .toList();
    var panel = new Panel(committee, posts, List.of(member));
    return evidence(about, List.of(panel)).partial(panel);
  }

  private List<Submitted> candidates(CampaignId campaign) {
    return applications.of(campaign).stream().filter(one -> one.qualified().orElse(true)).toList();
  }

  private Evidence evidence(List<Submitted> candidates, List<Panel> panels) {
    var posts =
        panels.stream().flatMap(panel -> panel.posts().stream()).collect(Collectors.toSet());
    var wanting =
        candidates.stream().filter(one -> one.wishes().stream().anyMatch(posts::contains)).toList();
    var people =
        wanting.stream().map(Submitted::person).collect(Collectors.toCollection(HashSet::new));
    if (!people.isEmpty())
      panels.stream()
          .flatMap(panel -> panel.members().stream())
          .flatMap(member -> member.person().stream())
          .forEach(people::add);
    return new Evidence(
        wanting,
        declarations.of(panels.stream().map(Panel::committee).toList()),
        leadership.above(people, LocalDate.now(clock)));
  }

  @Override
  public Map<UUID, List<Said>> said(CommitteeId committee) {
    return bySeat(declarations.of(List.of(committee)));
  }

  private static Map<UUID, List<Said>> bySeat(Collection<Declared> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                Declared::seat,
                Collectors.mapping(
                    one ->
                        new Said(
                            Optional.ofNullable(one.application()).map(ApplicationId::new),
                            one.relation(),
                            one.note()),
                    Collectors.toList())));
  }

  @Override
  public void declare(UUID seat, List<PostId> posts, Said said) {
    posts.forEach(post ->
        declarations.declare(
            new Declared(
                seat,
                post.value(),
                said.application().map(ApplicationId::value).orElse(null),
                said.relation(),
                said.note())));
  }
}
