package dk.klynge.organisation.importing;

import dk.klynge.organisation.ImportProfile;
import dk.klynge.organisation.ImportProfiles;
import dk.klynge.organisation.comparing.Comparison;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// One file on its way into the register.
///
/// @param settled who confirmed or cancelled it, and when
record Import(
    ImportId id,
    File file,
    Choice choice,
    State state,
    Done uploaded,
    Optional<Done> settled,
    Counts counts,
    String digest,
    Freshness freshness) {

  /// Whether the preview is the first one, or was made again because the register had changed.
  enum Freshness {
    FIRST,
    AGAIN
  }

  enum State {
    /// The file cannot be read.
    REFUSED,
    PREVIEW,
    /// Waits for its turn, or is being applied.
    CONFIRMED,
    APPLIED,
    CANCELLED,
    FAILED
  }

  record File(String name, long size) {}

  /// @param profile the name of a shipped profile; empty when none fits the file yet
  /// @param ownProfile a profile of the user's own as YAML; empty for a shipped one
  record Choice(String profile, String ownProfile, LocalDate day, Comparison.Missing missing) {

    /// Reads `profile` and `missing` as a form sends them; a profile that is not known is none.
    static Choice of(Map<String, String> form, LocalDate day) {
      var profile = form.getOrDefault("profile", "");
      return new Choice(
          ImportProfiles.shipped().containsKey(profile) ? profile : "",
          "",
          day,
          "close".equals(form.get("missing")) ? Comparison.Missing.CLOSE : Comparison.Missing.KEEP);
    }

    Optional<ImportProfile> rules() {
      return ownProfile.isEmpty()
          ? Optional.ofNullable(ImportProfiles.shipped().get(profile))
          : Optional.of(ImportProfiles.parse(profile, ownProfile));
    }
  }

  record Done(Instant at, String by, String name) {}

  record Counts(int created, int changed, int closed, int unchanged, int errors, int remarks) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /// Whether applying it would change anything.
    boolean changesAnything() {
      return created + changed + closed > 0;
    }
  }
}
