package dk.klynge.publicsite.site;

import dk.klynge.decision.published.PublicDecisions.Coming;
import dk.klynge.organisation.published.PublicRegister.PublicInstitution;
import dk.klynge.organisation.published.PublicRegister.Published;
import dk.klynge.publishing.published.PublicDates.PublicDate;
import dk.klynge.publishing.published.PublicPassages.Passage;
import dk.klynge.publishing.published.PublicQuestions.Answered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Everything that the site shows, read at one moment. All pages are made of it and of nothing
/// else: what is not here cannot leak.
///
/// @param day of the register
/// @param words what editors published, by language
record Content(LocalDate day, Published register, List<Coming> coming, Map<Tongue, Words> words) {

  /// @param ofInstitution questions that hold for one institution only
  record Words(
      List<Answered> questions,
      Map<UUID, List<Answered>> ofInstitution,
      List<PublicDate> dates,
      Map<Passage, String> passages) {}

  Words in(Tongue tongue) {
    return Objects.requireNonNull(words.get(tongue));
  }

  Optional<PublicInstitution> institution(UUID id) {
    return register.institutions().stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
