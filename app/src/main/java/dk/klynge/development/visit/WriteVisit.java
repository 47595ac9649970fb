package dk.klynge.development.visit;

import dk.klynge.development.Consultants;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.visit.PlaceRows.Receiver;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Tells the consultant and the leaders of the place about a visit, each in their own language,
/// with an invitation that their calendars follow.
@Component
class WriteVisit {

  static final String OWNER = "support-need";

  private static final Locale DANISH = Locale.of("da");

  private final Outbox outbox;
  private final Consultants consultants;
  private final PlaceRows places;
  private final SignedInPerson people;
  private final Texts texts;
  private final Format format;

  WriteVisit(
      Outbox outbox,
      Consultants consultants,
      PlaceRows places,
      SignedInPerson people,
      Texts texts,
      Format format) {
    this.outbox = outbox;
    this.consultants = consultants;
    this.places = places;
    this.people = people;
    this.texts = texts;
    this.format = format;
  }

  private record To(String name, String email, Locale language) {}

  private record News(Need need, Visit visit, String kind) {}

  /// @param before the visit as it was, where another consultant should have come
  void tell(Need need, Visit visit, Optional<Visit> before) {
    before
        .flatMap(one -> consultants.find(one.consultant()))
        .ifPresent(one -> put(new News(need, visit, "cancelled"), to(one)));
    var news = new News(need, visit, visit.number() == 0 ? "invited" : "changed");
    receivers(need, visit).forEach(one -> put(news, one));
  }

  void callOff(Need need, Visit visit) {
    receivers(need, visit).forEach(one -> put(new News(need, visit, "cancelled"), one));
  }

  private List<To> receivers(Need need, Visit visit) {
    var all = new ArrayList<To>();
    consultants.find(visit.consultant()).map(this::to).ifPresent(all::add);
    places.leaders(need, visit.day()).stream().map(this::to).forEach(all::add);
    return all.stream().filter(one -> Mailbox.isAddress(one.email())).distinct().toList();
  }

  private To to(Consultant one) {
    var language = one.person().flatMap(id -> people.languageOf(new PersonId(id)));
    return new To(one.name(), one.email(), language.orElse(DANISH));
  }

  private To to(Receiver one) {
    return new To(one.name(), one.email(), people.languageOf(one.person()).orElse(DANISH));
  }

  private void put(News news, To to) {
    outbox.put(in(to.language(), () -> letter(news, to)));
  }

  private Letter letter(News news, To to) {
    var visit = news.visit();
    var event =
        CalendarEvent.at(
                "support-visit-" + visit.id() + "@klynge",
                texts.say("development.visit.event", visit.placeName()),
                visit.day().atTime(visit.begins()),
                visit.day().atTime(visit.ends()))
            .version(visit.number())
            .in(visit.place())
            .with(List.of(new Mailbox(to.name(), to.email())));
    var off = news.kind().equals("cancelled");
    return Letter.of(
            new Owner(OWNER, news.need().id().value()),
            "support-visit:" + visit.id() + ":" + to.email() + ":" + visit.number(),
            to.email(),
            texts.say("development.visit.mail." + news.kind(), visit.placeName()),
            text(news))
        .in(to.language())
        .with(off ? Invitation.cancelled(event) : Invitation.to(event));
  }

  private String text(News news) {
    var visit = news.visit();
    return texts.say(
        "development.visit.mail.text." + (news.kind().equals("cancelled") ? "cancelled" : "stands"),
        visit.placeName(),
        format.day(visit.day()),
        time(visit.begins()),
        time(visit.ends()),
        visit.place(),
        visit.consultantName(),
        texts.say(news.need().theme().key()));
  }

  private static String time(LocalTime time) {
    return "%02d.%02d".formatted(time.getHour(), time.getMinute());
  }

  private static <T> T in(Locale language, Supplier<T> said) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(language);
    try {
      return said.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }
}
