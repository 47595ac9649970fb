package dk.klynge.organisation.demonstration;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.DemonstrationEstablished;
import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.organisation.OrganisationActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Fills an empty register with the demonstration municipality.
@Service
class EstablishDemonstration implements DemonstrationMunicipality {

  private final DemonstrationRows register;
  private final AuditTrail audit;
  private final ApplicationEventPublisher news;
  private final Clock clock;

  EstablishDemonstration(
      DemonstrationRows register, AuditTrail audit, ApplicationEventPublisher news, Clock clock) {
    this.register = register;
    this.audit = audit;
    this.news = news;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean possible() {
    return register.registerIsEmpty();
  }

  @Override
  @Transactional
  public int establish(long seed) {
    register.lock();
    if (!register.registerIsEmpty())
      throw new IllegalStateException("The demonstration needs an empty register");
    var rows = new Ravnshavn(seed, LocalDate.now(clock)).rows();
    rows.forEach(register::insert);
    var institutions = rows.getOrDefault("external_id", List.of()).size();
    audit.changed(
        OrganisationActions.IMPORT,
        new Subject("register", "demonstration", City.MUNICIPALITY),
        Map.of(
            "institutions", new Change("", Integer.toString(institutions)),
            "seed", new Change("", Long.toString(seed))));
    news.publishEvent(new DemonstrationEstablished(LocalDate.now(clock)));
    return institutions;
  }

  @Override
  @Transactional
  public int establishWithStory(long seed) {
    var institutions = establish(seed);
    var today = LocalDate.now(clock);
    inDanish(() -> news.publishEvent(new DemonstrationStoryBegun(today)));
    register.clusterCalled(Story.DECIDED).ifPresent(cluster -> appoint(seed, today, cluster));
    return institutions;
  }

  /// Only when the cluster is in force somebody can lead it. The ids are other ones than those that
  /// the seed has given already.
  private void appoint(long seed, LocalDate today, UUID cluster) {
    var later = new Ravnshavn(~seed, today);
    new Story(later, today).leader("Åse Bækmark", cluster, Story.lately(today));
    later.table().byTable().forEach(register::insert);
  }

  /// The story is told in the language of the municipality, whoever asked for it.
  private static void inDanish(Runnable telling) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(Locale.of("da"));
    try {
      telling.run();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
