package dk.klynge.leadership.profile;

import dk.klynge.ui.NotFound;
import dk.klynge.ui.Typed;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Finds a version that can still be changed.
@Component
class DraftDoor {

  private final ProfileRows rows;
  private final SectionRows sections;

  DraftDoor(ProfileRows rows, SectionRows sections) {
    this.rows = rows;
    this.sections = sections;
  }

  /// A version that holds, or has held, is a conflict.
  ProfileVersion open(String profile, int version) {
    var found = rows.find(profile, version).orElseThrow(NotFound::new);
    if (!found.isDraft()) throw new ResponseStatusException(HttpStatus.CONFLICT);
    return found;
  }

  Section section(ProfileVersion draft, String code) {
    return sections.of(draft).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /// That a form was made with; 0 where it brings none.
  static int edition(Map<String, String> sent) {
    return Typed.number(sent.getOrDefault("edition", ""));
  }
}
