package dk.klynge.staffing.impartiality;

import dk.klynge.organisation.LeadershipChain.Link;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.CommitteeStanding.Lack;
import dk.klynge.staffing.Committees.Member;
import dk.klynge.staffing.Impartiality.Panel;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.impartiality.Declarations.Declared;
import dk.klynge.staffing.impartiality.Partiality.Pair;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known when members are judged.
///
/// @param candidates who apply and were not sorted out, with their wishes
/// @param chains who leads each member and candidate
record Evidence(List<Submitted> candidates, List<Declared> said, Map<PersonId, List<Link>> chains) {

  /// Those who may not assess somebody, and those who have not said whether they may.
  List<Lack> lacks(Panel panel) {
    var found = new LinkedHashSet<>(partial(panel));
    silent(panel)
        .forEach(member ->
            found.add(new Lack("staffing.committee.lack.undeclared", List.of(member.name()))));
    return List.copyOf(found);
  }

  List<Lack> partial(Panel panel) {
    var found = new LinkedHashSet<Lack>();
    for (var post : panel.posts())
      for (var candidate : wanting(post))
        for (var member : panel.members())
          for (var rule : Partiality.ALL)
            rule.of(pair(member, candidate, relation(member, post, candidate)))
                .ifPresent(found::add);
    return List.copyOf(found);
  }

  /// Nobody needs to say anything before there is somebody to say it of.
  List<Member> silent(Panel panel) {
    return panel.members().stream()
        .filter(member ->
            panel.posts().stream()
                .anyMatch(post ->
                    wanting(post).stream()
                        .anyMatch(candidate -> relation(member, post, candidate).isEmpty())))
        .toList();
  }

  private List<Submitted> wanting(PostId post) {
    return candidates.stream().filter(one -> one.wishes().contains(post)).toList();
  }

  /// What was said of this candidate counts more than what was said of the whole post.
  private Optional<String> relation(Member member, PostId post, Submitted candidate) {
    var about =
        said.stream()
            .filter(one -> one.seat().equals(member.id()) && one.isAbout(post, candidate.id()))
            .toList();
    return about.stream()
        .filter(one -> one.application() != null)
        .findFirst()
        .or(() -> about.stream().findFirst())
        .map(Declared::relation);
  }

  private Pair pair(Member member, Submitted candidate, Optional<String> relation) {
    return new Pair(
        member.seat(),
        member.person(),
        member.name(),
        candidate.person(),
        candidate.name(),
        Set.copyOf(member.person().map(this::leaders).orElseGet(List::of)),
        leaders(candidate.person()).stream()
            .filter(leader -> !leader.equals(candidate.person()))
            .findFirst(),
        relation.orElse("none"));
  }

  private List<PersonId> leaders(PersonId person) {
    return chains.getOrDefault(person, List.of()).stream()
        .map(Link::leader)
        .flatMap(Optional::stream)
        .map(named -> new PersonId(named.id()))
        .distinct()
        .toList();
  }
}
