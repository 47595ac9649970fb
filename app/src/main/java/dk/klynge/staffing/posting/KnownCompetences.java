package dk.klynge.staffing.posting;

import dk.klynge.staffing.Competences;
import dk.klynge.staffing.PostKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownCompetences implements Competences {

  private final JobProfiles profiles;

  KnownCompetences(JobProfiles profiles) {
    this.profiles = profiles;
  }

  @Override
  public Optional<Sought> of(PostKind kind) {
    return profiles.of(kind).map(KnownCompetences::sought);
  }

  @Override
  public Optional<Sought> of(String profile, int version) {
    return profiles.find(profile, version).map(KnownCompetences::sought);
  }

  private static Sought sought(JobProfile profile) {
    return new Sought(
        profile.key(),
        profile.version(),
        profile.competences().stream()
            .map(one ->
                new Competence(one.key(), one.da(), one.en().isBlank() ? one.da() : one.en()))
            .toList());
  }
}
