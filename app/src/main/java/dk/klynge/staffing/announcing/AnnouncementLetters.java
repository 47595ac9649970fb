package dk.klynge.staffing.announcing;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.announcing.AnnouncementRows.Applicant;
import dk.klynge.staffing.announcing.AnnouncementRows.Appointed;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What people are told by letter when it is out. Letters are Danish, whatever language the one who
/// announces reads pages in.
@Component
class AnnouncementLetters {

  private static final String KEY = "staffing.announcing.letter.";
  private static final Locale DANISH = Locale.of("da");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

  private final Outbox outbox;
  private final Employees employees;
  private final LeadershipChain chain;
  private final Texts texts;
  private final Clock clock;

  AnnouncementLetters(
      Outbox outbox, Employees employees, LeadershipChain chain, Texts texts, Clock clock) {
    this.outbox = outbox;
    this.employees = employees;
    this.chain = chain;
    this.texts = texts;
    this.clock = clock;
  }

  void appointed(Appointed one) {
    addressOf(one.personId())
        .ifPresent(to ->
            put(
                new Owner("appointment", one.id()),
                "appointment-announced:" + one.id(),
                to,
                "appointed",
                one.name(),
                kind(one),
                one.place(),
                DAY.format(one.from())));
  }

  /// Only that it is out, and where one can ask: never who it became.
  void other(UUID announcement, Campaign campaign, Applicant one) {
    Optional.of(one.email())
        .filter(Mailbox::isAddress)
        .or(() -> addressOf(new PersonId(one.person())))
        .ifPresent(to ->
            put(
                new Owner("announcement", campaign.id().value()),
                "result-out:" + announcement + ":" + one.person(),
                to,
                "other",
                one.name(),
                campaign.name()));
  }

  /// The house that a deputy leaves hears that the post is not filled again.
  void house(Appointed one) {
    if (!"deputy".equals(one.position()) || one.home() == null) return;
    chain.of(new InstitutionId(one.home()), LocalDate.now(clock)).stream()
        .findFirst()
        .flatMap(LeadershipChain.Link::leader)
        .ifPresent(leader ->
            addressOf(new PersonId(leader.id()))
                .ifPresent(to ->
                    put(
                        new Owner("appointment", one.id()),
                        "deputy-leaves:" + one.id(),
                        to,
                        "house",
                        leader.name(),
                        one.name(),
                        kind(one),
                        one.place(),
                        DAY.format(one.from()))));
  }

  private String kind(Appointed one) {
    return texts.in(DANISH, "staffing.kind." + one.kind()).toLowerCase(DANISH);
  }

  private void put(Owner owner, String key, String to, String which, Object... values) {
    outbox.put(
        Letter.of(
            owner,
            key,
            to,
            texts.in(DANISH, KEY + which + ".subject", values),
            texts.in(DANISH, KEY + which + ".text", values)));
  }

  private Optional<String> addressOf(PersonId person) {
    return employees
        .find(person, LocalDate.now(clock))
        .map(Employees.Employee::email)
        .filter(Mailbox::isAddress);
  }
}
