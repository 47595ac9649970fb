package dk.klynge.staffing.application;

import dk.klynge.staffing.PostId;
import java.util.List;

/// In which capacity somebody sees an application, and how much of it.
sealed interface Capacity {

  /// The whole application.
  record Hr() implements Capacity {}

  /// The whole application, in the own area.
  record AreaManager() implements Capacity {}

  /// The text and the wishes that the own committees assess; no screening, no other wishes.
  record Committee(List<PostId> posts) implements Capacity {
    public Committee {
      posts = List.copyOf(posts);
    }
  }

  /// As the audit trail, and the applicant, are told.
  default String code() {
    return switch (this) {
      case Hr() -> "hr";
      case AreaManager() -> "area_manager";
      case Committee(var _) -> "committee";
    };
  }
}
