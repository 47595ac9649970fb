package dk.klynge.engine.scheduling;

import java.util.Comparator;

/// How good a plan is; the lesser, the better, the first figure before the second.
///
/// @param unplaced interviews for which there was no time
/// @param days on which committees meet, summed over the committees
/// @param waiting minutes that committees wait between two interviews of a day beyond the pause
public record Cost(int unplaced, int days, int waiting) implements Comparable<Cost> {

  private static final Comparator<Cost> ORDER =
      Comparator.comparingInt(Cost::unplaced)
          .thenComparingInt(Cost::days)
          .thenComparingInt(Cost::waiting);

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }

  Cost plus(Cost other) {
    return new Cost(unplaced + other.unplaced, days + other.days, waiting + other.waiting);
  }
}
