package dk.klynge.staffing.redeployment;

import dk.klynge.staffing.redeployment.Facts.Redeployed;
import java.util.Locale;

/// How it stands for somebody who is concerned: exactly one at every moment, and never picked by
/// anybody. Whoever leaves has left, whatever they were offered; a post that was accepted ends the
/// search, also after a notice; and of what is still open the nearest to an end is told.
enum Standing {
  LEAVING(Category.LEAVING),
  APPOINTED(Category.APPOINTED),
  REDEPLOYED(Category.REDEPLOYED),
  AGREED(Category.AGREEMENT),
  NOTICE(Category.NOTICE),
  OFFERED(Category.OPEN),
  HEARING(Category.OPEN),
  ASKED(Category.OPEN),
  DECLINED(Category.OPEN),
  WAITING(Category.OPEN);

  /// What heads are counted by.
  enum Category {
    APPOINTED,
    REDEPLOYED,
    AGREEMENT,
    NOTICE,
    LEAVING,
    OPEN;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Category category;

  Standing(Category category) {
    this.category = category;
  }

  Category category() {
    return category;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether a new post may be proposed to them.
  boolean seeks() {
    return this == WAITING || this == DECLINED || this == HEARING;
  }

  static Standing of(Facts facts) {
    if (facts.left().isPresent()) return LEAVING;
    if (facts.accepted().isPresent())
      return facts.redeployed() == Redeployed.YES ? REDEPLOYED : APPOINTED;
    if (facts.agreed().isPresent()) return AGREED;
    if (facts.noticed().isPresent()) return NOTICE;
    return open(facts);
  }

  private static Standing open(Facts facts) {
    if (facts.offered().isPresent()) return OFFERED;
    if (facts.heard().isPresent()) return HEARING;
    if (facts.asked().isPresent()) return ASKED;
    return facts.declined().isPresent() ? DECLINED : WAITING;
  }
}
