package dk.klynge.processplan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/// What the programme office writes as one text and keeps in versions; the first comes with the
/// program. What a text must be to be kept is asked by the caller.
public interface TextVersions {

  enum Kind {
    EQUIPMENT_LIST("processplan/equipment/list.yaml"),
    MEETING_TEMPLATE("processplan/negotiation/meetings.yaml");

    private final String shipped;

    Kind(String shipped) {
      this.shipped = shipped;
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

  int newest(Kind kind);

  String text(Kind kind, int version);

  /// Keeps the version that follows the one the text was made from; part of the caller's
  /// transaction.
  ///
  /// @return false where another one follows it already
  boolean follow(Kind kind, int based, String text, String note, String by);
}
