package dk.klynge.staffing.notice;

import dk.klynge.staffing.notice.Notices.Noticed;
import java.util.Locale;

/// What the person concerned is told in writing.
enum LetterKind {
  HEARING {
    @Override
    boolean isDue(Noticed notice) {
      return notice.withdrawnAt() == null && notice.givenOn() == null;
    }
  },
  NOTICE {
    @Override
    boolean isDue(Noticed notice) {
      return notice.withdrawnAt() == null && notice.givenOn() != null;
    }
  };

  /// Whether it may be written now: nobody is heard about what is decided, and nothing is sent that
  /// nobody has decided.
  abstract boolean isDue(Noticed notice);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String titleKey() {
    return "staffing.notice.letter." + code();
  }
}
