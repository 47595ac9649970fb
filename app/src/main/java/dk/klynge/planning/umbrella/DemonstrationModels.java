package dk.klynge.planning.umbrella;

import dk.klynge.organisation.DemonstrationEstablished;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.UmbrellaId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives the umbrella organisations of the demonstration municipality their invented models, in the
/// transaction that establishes it.
@Component
class DemonstrationModels {

  private final LoadTemplate load;
  private final Register register;

  DemonstrationModels(LoadTemplate load, Register register) {
    this.load = load;
    this.register = register;
  }

  @EventListener
  void on(DemonstrationEstablished news) {
    var template = Templates.find(Templates.DEMONSTRATION, news.day()).orElseThrow();
    Map<String, UmbrellaId> chosen = new HashMap<>();
    for (Named umbrella : register.umbrellasOn(news.day()))
      template.organisations().stream()
          .filter(organisation -> organisation.isCalled(umbrella.name()))
          .forEach(organisation -> chosen.put(organisation.name(), new UmbrellaId(umbrella.id())));
    load.load(template, chosen);
  }
}
