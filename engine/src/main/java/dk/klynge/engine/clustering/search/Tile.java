package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.Pool;
import dk.klynge.engine.clustering.search.state.Best;
import dk.klynge.engine.clustering.search.state.Part;
import dk.klynge.engine.clustering.search.state.State;
import dk.klynge.engine.clustering.search.walk.Climate;
import dk.klynge.engine.clustering.search.walk.Effort;
import dk.klynge.engine.clustering.search.walk.Guide;
import dk.klynge.engine.clustering.search.walk.Walk;
import java.util.Arrays;

/// A part of a clustering and the walk through it.
final class Tile {

  private final Part part;
  private final State state;
  private final Walk walk;
  private Pool pool = Pool.closed();

  Tile(Part part, State state, Effort effort, long seed) {
    this.part = part;
    this.state = state;
    walk = new Walk(state, seed, effort);
  }

  /// Puts what the walk sees into a pool, by the numbers of this part.
  Tile fill(Pool into) {
    pool = into;
    walk.fill(into);
    return this;
  }

  /// A guide of the whole shows the way here too.
  Tile by(Guide ofWhole) {
    walk.by(ofWhole.in(part));
    return this;
  }

  Tile walk(Climate climate) {
    walk.within(climate);
    return this;
  }

  long done() {
    return walk.done();
  }

  Best best() {
    return walk.best();
  }

  /// Tells a pool of the whole what has been seen here.
  void tell(Pool whole) {
    whole.addAll(pool, part.sites());
  }

  int[] assignment() {
    return state.assignment();
  }

  /// Writes an assignment of this part into that of the whole.
  ///
  /// @param next number of the first cluster without a name
  /// @return the number after the last one given
  int write(int[] here, int[] whole, int next) {
    int slots = part.instance().given().slots();
    int[] number = new int[state.capacity()];
    Arrays.fill(number, -1);
    for (int c = 0; c < slots; c++) number[c] = part.clusters()[c];
    int free = next;
    for (int i = 0; i < here.length; i++) {
      if (number[here[i]] < 0) number[here[i]] = free++;
      whole[part.sites()[i]] = number[here[i]];
    }
    return free;
  }
}
