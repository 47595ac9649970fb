package dk.klynge.planning.alternative.twofold;

import java.util.Locale;

/// What the two parts say together.
public enum Verdict {
  PASSES,
  /// Fails part (a).
  FAILS_PRINCIPLES,
  /// Fails part (b).
  FAILS_OTHERS,
  FAILS_BOTH;

  static Verdict of(Judgement principles, Judgement others) {
    if (principles == Judgement.WORSE)
      return others == Judgement.WORSE ? FAILS_BOTH : FAILS_PRINCIPLES;
    return others == Judgement.WORSE ? FAILS_OTHERS : PASSES;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
