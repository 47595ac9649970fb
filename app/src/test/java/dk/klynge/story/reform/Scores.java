package dk.klynge.story.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/// A committee whose members score alone, each from the own account; nobody sees what another wrote
/// before all have finished. The order follows from the sums.
final class Scores {

  private static final Pattern LEVEL = Pattern.compile("name=\"level-([a-z-]+)\"");
  private static final String NOTE = "Kun mine egne ord";

  private final Desk desk;
  private final Committees committees;
  private final Interviews interviews;
  private final Random chance;
  private final TreeSet<String> competences = new TreeSet<>();

  Scores(Desk desk, Committees committees, Interviews interviews, Random chance) {
    this.desk = desk;
    this.committees = committees;
    this.interviews = interviews;
    this.chance = chance;
  }

  /// @return the order of the candidates for each post of some committees
  Map<UUID, Map<UUID, Integer>> given(List<UUID> some) throws Exception {
    var orders = new HashMap<UUID, Map<UUID, Integer>>();
    for (var committee : some) {
      var post = committees.posts(committee).getFirst();
      orders.put(post, discussed(committee, post));
    }
    return orders;
  }

  private Map<UUID, Integer> discussed(UUID committee, UUID post) throws Exception {
    var met = interviews.of(committee);
    var discussion = "/posts/" + post + "/discussion/1";
    learn(committees.people(committee).getFirst(), met.values().iterator().next());
    var members = members(committee);
    var sums = new HashMap<UUID, Integer>();
    for (var member : members) {
      assertThat(desk.page(discussion)).doesNotContain(NOTE);
      for (var candidate : met.entrySet())
        sums.merge(candidate.getKey(), score(member, candidate.getValue()), Integer::sum);
    }
    assertThat(desk.page(discussion)).contains(NOTE);
    var order = order(sums);
    agreed(committees.people(committee).getFirst(), discussion, order, post);
    return order;
  }

  private List<Member> members(UUID committee) {
    var members = new ArrayList<Member>();
    for (var one : committees.people(committee))
      members.add((path, fields) -> desk.sendAs(one, path, fields));
    for (var one : committees.accounts(committee))
      members.add((path, fields) -> desk.sendWith(one, path, fields));
    return members;
  }

  /// Sends a form from the own account.
  private interface Member {
    String send(String path, String... fields) throws Exception;
  }

  private int score(Member member, UUID interview) throws Exception {
    var path = "/interviews/" + interview + "/scoring";
    var fields = new ArrayList<>(List.of("version", "0", "note", NOTE, "finish", "1"));
    int sum = 0;
    for (var competence : competences) {
      int level = 1 + chance.nextInt(5);
      fields.addAll(List.of("level-" + competence, "" + level));
      sum += level;
    }
    member.send(path, fields.toArray(String[]::new));
    return sum;
  }

  /// What is scored, from the page of a member.
  private void learn(UUID member, UUID interview) throws Exception {
    if (!competences.isEmpty()) return;
    LEVEL
        .matcher(desk.pageOf(member, "/interviews/" + interview + "/scoring"))
        .results()
        .forEach(one -> competences.add(one.group(1)));
    assertThat(competences).hasSizeGreaterThan(4);
  }

  /// From 1; equal sums are alike.
  private static Map<UUID, Integer> order(Map<UUID, Integer> sums) {
    var order = new HashMap<UUID, Integer>();
    sums.forEach((person, sum) ->
        order.put(
            person,
            1 + (int) sums.values().stream().filter(other -> other > sum).distinct().count()));
    return order;
  }

  private void agreed(UUID chair, String discussion, Map<UUID, Integer> order, UUID post)
      throws Exception {
    var applications = Applications.of(desk, post);
    var fields = new ArrayList<>(List.of("version", "0", "notes", "Drøftet"));
    for (var one : order.entrySet())
      fields.addAll(List.of("rank-" + applications.get(one.getKey()), "" + one.getValue()));
    desk.sendAs(chair, discussion, fields.toArray(String[]::new));
  }
}
