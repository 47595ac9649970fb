package dk.klynge.story.reform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Committees hand over whom they want, the best first; some find nobody, and some find two alike.
record Recommendations(Desk desk, Market market, Random chance) {

  private static final int MOST = 6;

  /// @param scored the orders of committees whose members have scored
  /// @param called by post, whom the committee has met; everybody where it has met nobody
  void handedOver(
      List<UUID> posts,
      int round,
      Map<UUID, Map<UUID, Integer>> scored,
      Map<UUID, List<UUID>> called)
      throws Exception {
    for (var post : posts) {
      var order = scored.getOrDefault(post, Map.of());
      if (order.isEmpty()) order = drawn(called.getOrDefault(post, market.candidates(post)));
      handOver(post, round, order);
    }
  }

  /// One in ten committees finds nobody; in one of five the second and the third are alike.
  private Map<UUID, Integer> drawn(List<UUID> candidates) {
    var people = new ArrayList<>(candidates);
    Collections.shuffle(people, chance);
    var order = new LinkedHashMap<UUID, Integer>();
    if (chance.nextInt(10) == 0) return order;
    var alike = chance.nextInt(5) == 0;
    for (int i = 0; i < Math.min(MOST, people.size()); i++)
      order.put(people.get(i), alike && i == 2 ? 2 : i + 1);
    return order;
  }

  private void handOver(UUID post, int round, Map<UUID, Integer> order) throws Exception {
    var applications = Applications.of(desk, post);
    var fields = new ArrayList<>(List.of("round", "" + round, "version", "0", "hand", "1"));
    if (order.isEmpty())
      fields.addAll(List.of("outcome", "none", "reason", "Ingen er fundet egnet"));
    else fields.addAll(List.of("outcome", "candidates", "reason", "Samtalerne"));
    for (var one : order.entrySet())
      fields.addAll(List.of("rank-" + applications.get(one.getKey()), "" + one.getValue()));
    desk.send("/posts/" + post + "/recommendation", fields);
    market.recommended(post, order);
  }
}
