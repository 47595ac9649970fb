package dk.klynge.engine.clustering.proof;

import java.util.Optional;

/// All clusters of a ground that can be in a clustering which costs less than the bound and a gap.
record Enumeration(Ground ground, Lagrangian lagrangian, double[] multiplier) {

  /// Empty where they are too many. The Lagrangian has just been evaluated at the multipliers.
  Optional<Columns> columns(double gap, Patience patience, LowerBound.Course course) {
    var columns = new Columns(ground.units().size());
    var pricing = lagrangian.pricing();
    for (int centre = 0; centre < ground.sites().length; centre++) {
      double base = lagrangian.base(centre);
      int j = centre;
      double below = base + gap * (1 + 1e-9);
      if (lagrangian.low(centre) >= below) continue;
      boolean all =
          pricing.all(
              centre,
              below,
              patience.setSteps(),
              (units, count, price) -> add(columns, j, units, count, price - base));
      if (!all || course.over() || columns.size > patience.columns()) return Optional.empty();
    }
    return Optional.of(columns);
  }

  private void add(Columns columns, int centre, int[] units, int count, double aboveHome) {
    int home = ground.question().unitOf()[centre];
    double reduced = aboveHome + lagrangian.pricing().homePrice(centre);
    double cost = ground.pairs().homeCost()[centre];
    for (int i = 0; i < count; i++)
      cost += ground.units().cost(ground.question().costs(), centre, units[i]);
    columns.add(cost, Math.max(0, reduced));
    columns.put(home);
    for (int i = 0; i < count; i++) columns.put(units[i]);
  }
}
