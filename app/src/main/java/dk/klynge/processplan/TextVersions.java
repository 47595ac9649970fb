package dk.klynge.processplan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;

/// What the programme office writes as one text and keeps in versions; the first comes with the
/// program. What a text must be to be kept is asked by the caller.
public interface TextVersions {

  enum Kind {
    EQUIPMENT_LIST(ProcessPlanActions.EQUIP, "processplan/equipment/list.yaml"),
    MEETING_TEMPLATE(ProcessPlanActions.NEGOTIATE, "processplan/negotiation/meetings.yaml");

    private final String action;
    private final String shipped;

    Kind(String action, String shipped) {
      this.action = action;
      this.shipped = shipped;
    }

    /// What whoever keeps it must be allowed to.
    String action() {
      return action;
    }

    /// As the audit trail names it.
    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The first version.
    public String shipped() {
      try {
        return new ClassPathResource(shipped).getContentAsString(UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// What keeps a text from being read.
  ///
  /// @param where key or number of the entry, or line of the text
  /// @param kind as its reader says it
  record Problem(String where, String kind) {

    /// The text is no YAML.
    public static Problem unreadable(JacksonException e) {
      var line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return new Problem(Integer.toString(line), "yaml");
    }
  }

  int newest(Kind kind);

  String text(Kind kind, int version);

  /// Keeps the version that follows the one the text was made from; part of the caller's
  /// transaction.
  ///
  /// @return false where another one follows it already
  boolean follow(Kind kind, int based, String text, String note, String by);
}
