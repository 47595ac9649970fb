package dk.klynge.access.roles;

import dk.klynge.guard.Reach;
import dk.klynge.guard.Role;
import dk.klynge.guard.Rule;
import dk.klynge.guard.Rules;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All rules of all modules: actions × roles × reach.
@Component
public class Matrix {

  private final Map<String, Rule> rules = new LinkedHashMap<>();

  Matrix(List<Rules> modules) {
    modules.stream()
        .flatMap(module -> module.rules().stream())
        .sorted(Comparator.comparing(Rule::action))
        .forEach(this::add);
  }

  private void add(Rule rule) {
    if (rules.put(rule.action(), rule) != null)
      throw new IllegalStateException("Two rules for the action " + rule.action());
  }

  Collection<Rule> rules() {
    return rules.values();
  }

  boolean knows(String action) {
    return rules.containsKey(action);
  }

  /// How far a role reaches with an action; empty when it may not do it. An action nobody declared
  /// is a mistake in the program, not a refusal.
  public Optional<Reach> reach(Role role, String action) {
    var rule = rules.get(action);
    if (rule == null) throw new IllegalArgumentException("No module has a rule for " + action);
    return Optional.ofNullable(rule.reaches().get(role));
  }
}
