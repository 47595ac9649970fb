package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Who waits for a turn in deferred acceptance. Turns are taken in the order of numbers, round
/// after round, so that what is read of each lies in memory behind what was read before; when few
/// are left, whoever has begun to wait last comes first.
///
/// A round looks at a word for 64 numbers; rounds end when that is more than eight words for each
/// turn taken.
final class Turns {

  private static final int WORDS_PER_TURN = 8;

  private final long[] waiting;
  private int[] few = {};
  private int top = -1;

  /// @param size numbers are below it
  Turns(int size) {
    waiting = new long[(size + 63) >> 6];
  }

  /// @param who waits from now on, once
  void wait(int who) {
    long bit = 1L << who;
    if (top >= 0 && (waiting[who >> 6] & bit) == 0) push(who);
    waiting[who >> 6] |= bit;
  }

  /// Until nobody waits.
  ///
  /// @param turn takes the turn of a number and makes others wait
  void take(IntConsumer turn) {
    while (round(turn) > waiting.length / WORDS_PER_TURN)
      ;
    top = 0;
    for (int word = 0; word < waiting.length; word++)
      for (long ahead = waiting[word]; ahead != 0; ahead &= ahead - 1) push(first(word, ahead));
    while (top > 0) {
      int who = few[--top];
      waiting[who >> 6] &= ~(1L << who);
      turn.accept(who);
    }
    top = -1;
  }

  private int round(IntConsumer turn) {
    int taken = 0;
    for (int word = 0; word < waiting.length; word++)
      for (long ahead = waiting[word]; ahead != 0; taken++) {
        int who = first(word, ahead);
        waiting[word] &= ~(1L << who);
        turn.accept(who);
        ahead = waiting[word] & (-2L << who);
      }
    return taken;
  }

  private void push(int who) {
    if (top == few.length) few = Arrays.copyOf(few, 2 * top + 8);
    few[top++] = who;
  }

  private static int first(int word, long among) {
    return (word << 6) + Long.numberOfTrailingZeros(among);
  }
}
