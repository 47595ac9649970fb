package dk.klynge.staffing.applying;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.WhoLooked;
import dk.klynge.staffing.WhoLooked.Looked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What is kept of a person's applications, as one file for that person: the text as JSON, and the
/// attachments. What those who assess have found is not in it.
@Component
class OwnData {

  private final OwnApplications own;
  private final Applications applications;
  private final Employees employees;
  private final Files files;
  private final PostWords words;
  private final WhoLooked looked;
  private final AuditTrail audit;
  private final JsonMapper json;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  OwnData(
      OwnApplications own,
      Applications applications,
      Employees employees,
      Files files,
      PostWords words,
      WhoLooked looked,
      AuditTrail audit,
      JsonMapper json) {
    this.own = own;
    this.applications = applications;
    this.employees = employees;
    this.files = files;
    this.words = words;
    this.looked = looked;
    this.audit = audit;
    this.json = json;
  }

  record Person(String name, List<Written> applications, List<Order> orders) {}

  /// @param lookedAt by capacity, never by name
  record Written(
      String number,
      String campaign,
      String area,
      String email,
      String statement,
      List<String> wishes,
      Instant made,
      Optional<Instant> handedIn,
      Optional<Instant> changed,
      Optional<Instant> withdrawn,
      List<String> attachments,
      List<Looked> lookedAt) {}

  record Order(String campaign, List<String> posts) {}

  byte[] of(PersonId person) throws IOException {
    var all = own.of(person);
    audit.changed(
        StaffingActions.OWN,
        new AuditTrail.Subject("own-data", person.value().toString(), ""),
        Map.of("handed-out", new Change("", Integer.toString(all.size()))));
    var told =
        new Person(
            employees.nameOf(person).orElse(""),
            all.stream().map(this::written).toList(),
            all.stream()
                .map(OwnApplication::campaign)
                .distinct()
                .map(campaign -> order(campaign, person))
                .toList());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("data.json"));
      zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(told));
      for (var application : all)
        for (var file : files.of(application.id())) {
          zip.putNextEntry(new ZipEntry(name(application, file)));
          zip.write(files.content(file.id()));
        }
    }
    return bytes.toByteArray();
  }

  private Written written(OwnApplication one) {
    return new Written(
        Receipts.number(one),
        words.campaign(one.campaign()),
        words.area(one.area()),
        one.email(),
        one.statement(),
        one.wishes().stream().map(words::heading).toList(),
        one.made(),
        one.submitted(),
        one.changed(),
        one.withdrawn(),
        files.of(one.id()).stream().map(file -> name(one, file)).toList(),
        looked.at(one.id()));
  }

  private Order order(CampaignId campaign, PersonId person) {
    return new Order(
        words.campaign(campaign),
        applications.wishes(campaign, person).stream().map(words::heading).toList());
  }

  /// Two files of the same name stay two.
  private static String name(OwnApplication application, Files.File file) {
    return Receipts.number(application)
        + "/"
        + file.id().toString().substring(0, 4)
        + "-"
        + file.name();
  }
}
