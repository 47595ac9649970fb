package dk.klynge.staffing.application;

import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.application.ApplicationPages.Option;
import dk.klynge.staffing.application.ApplicationPages.RegisterPage;
import dk.klynge.staffing.application.ApplicationPages.Row;
import dk.klynge.ui.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The register of applicants of a campaign, as far as the reader's areas reach. Each look at it is
/// written down once, and so is each copy that is taken away.
@Component
class ApplicationRegister {

  private static final List<String> STATES = List.of("waiting", "qualified", "unqualified");

  private final Applications applications;
  private final Campaigns campaigns;
  private final Screenings screenings;
  private final RegisterView view;
  private final Texts texts;
  private final AuditTrail audit;
  private final Guard guard;

  ApplicationRegister(
      Applications applications,
      Campaigns campaigns,
      Screenings screenings,
      RegisterView view,
      Texts texts,
      AuditTrail audit,
      Guard guard) {
    this.applications = applications;
    this.campaigns = campaigns;
    this.screenings = screenings;
    this.view = view;
    this.texts = texts;
    this.audit = audit;
    this.guard = guard;
  }

  /// What is asked of the register; empty texts ask for all.
  record Asked(String campaign, String area, String state) {

    String query() {
      return "campaign=" + campaign + "&area=" + area + "&state=" + state;
    }
  }

  RegisterPage page(Asked asked) {
    var campaign = campaign(asked);
    var told =
        new Asked(campaign.map(ApplicationRegister::id).orElse(""), asked.area(), asked.state());
    var rows = rows(told);
    return new RegisterPage(
        campaigns.all().stream().map(one -> new Option(id(one), one.name())).toList(),
        told.campaign(),
        areas(),
        asked.area(),
        STATES.stream()
            .map(one -> new Option(one, texts.say("staffing.application.state." + one)))
            .toList(),
        asked.state(),
        rows,
        (int) rows.stream().filter(row -> row.state().equals("waiting")).count(),
        told.query());
  }

  private static String id(Campaign campaign) {
    return campaign.id().value().toString();
  }

  /// The one that is asked for, else the latest that runs and has applicants, else the latest that
  /// runs, else the latest.
  private Optional<Campaign> campaign(Asked asked) {
    var all = campaigns.all();
    return all.stream()
        .filter(one -> id(one).equals(asked.campaign()))
        .findFirst()
        .or(() -> running(all).filter(one -> !applications.of(one.id()).isEmpty()).findFirst())
        .or(() -> running(all).findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static Stream<Campaign> running(List<Campaign> all) {
    return all.stream().filter(one -> one.state().equals("running"));
  }

  List<Row> rows(Asked asked) {
    var campaign = campaign(asked);
    if (campaign.isEmpty()) return List.of();
    var screened = screenings.of(campaign.get().id());
    audit.looked(
        StaffingActions.READ_APPLICATIONS,
        new AuditTrail.Subject("application-register", id(campaign.get()), campaign.get().name()));
    return applications.of(campaign.get().id()).stream()
        .filter(
            one -> guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Area(one.area().value())))
        .filter(one -> asked.area().isEmpty() || one.area().value().toString().equals(asked.area()))
        .map(one -> view.row(one, one.wishes(), Optional.ofNullable(screened.get(one.id()))))
        .filter(row -> asked.state().isEmpty() || row.state().equals(asked.state()))
        .toList();
  }

  private List<Option> areas() {
    return view.areas().entrySet().stream()
        .filter(area -> guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Area(area.getKey())))
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(area -> new Option(area.getKey().toString(), area.getValue()))
        .toList();
  }
}
