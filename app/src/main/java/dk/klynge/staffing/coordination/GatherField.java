package dk.klynge.staffing.coordination;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Recommendations;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.staffing.coordination.Field.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads what a round is about. A later round takes over by rule: every candidate without a post,
/// and every post that stays empty.
@Component
class GatherField {

  private final Posts posts;
  private final Applications applications;
  private final Recommendations recommendations;
  private final Rounds rounds;

  GatherField(
      Posts posts, Applications applications, Recommendations recommendations, Rounds rounds) {
    this.posts = posts;
    this.applications = applications;
    this.recommendations = recommendations;
    this.rounds = rounds;
  }

  Field of(RoundKey key) {
    var submitted = applications.of(key.campaign());
    var people = new LinkedHashMap<PersonId, List<Submitted>>();
    var persons = new HashMap<ApplicationId, Submitted>();
    submitted.forEach(one -> {
      people.computeIfAbsent(one.person(), _ -> new ArrayList<>()).add(one);
      persons.put(one.id(), one);
    });
    var settled = rounds.settledPeople(key.campaign(), key.round());
    var all = posts.of(key.campaign());
    var orders = new HashMap<PostId, List<List<PersonId>>>();
    recommendations
        .of(key.campaign(), key.round())
        .forEach((post, said) -> orders.put(post, people(said.order(), persons, settled)));
    var wishes = applications.wishes(key.campaign());
    return new Field(
        all,
        people.entrySet().stream()
            .map(one ->
                candidate(one.getValue(), wishes.getOrDefault(one.getKey(), List.of()), settled))
            .toList(),
        orders,
        rounds.settledPosts(key.campaign(), key.round()));
  }

  private static List<List<PersonId>> people(
      List<List<ApplicationId>> order, Map<ApplicationId, Submitted> known, Set<PersonId> settled) {
    return order.stream()
        .map(alike ->
            alike.stream()
                .filter(known::containsKey)
                .map(known::get)
                .filter(GatherField::mayBeConsidered)
                .map(Submitted::person)
                .filter(person -> !settled.contains(person))
                .toList())
        .filter(alike -> !alike.isEmpty())
        .toList();
  }

  private static boolean mayBeConsidered(Submitted one) {
    return one.qualified().orElse(true);
  }

  private static Candidate candidate(
      List<Submitted> own, List<PostId> ordered, Set<PersonId> settled) {
    var person = own.getFirst().person();
    var asked = new HashMap<PostId, ApplicationId>();
    own.stream()
        .filter(GatherField::mayBeConsidered)
        .forEach(one -> one.wishes().forEach(post -> asked.put(post, one.id())));
    var wishes = ordered.stream().filter(asked::containsKey).toList();
    var state = settled.contains(person) ? "settled" : wishes.isEmpty() ? "sorted-out" : "open";
    return new Candidate(person, own.getFirst().name(), wishes, asked, state);
  }
}
