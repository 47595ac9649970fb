package dk.klynge.staffing.venue;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Venues.Place;
import dk.klynge.staffing.venue.VenuePages.FormPage;
import dk.klynge.staffing.venue.VenuePages.Line;
import dk.klynge.staffing.venue.VenuePages.ListPage;
import dk.klynge.staffing.venue.VenuePages.Option;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts the pages of places together.
@Component
class VenueView {

  private final KeepVenues keep;
  private final VenueRows places;
  private final InstitutionPlaces institutions;
  private final Register register;
  private final Texts texts;
  private final Clock clock;

  VenueView(
      KeepVenues keep,
      VenueRows places,
      InstitutionPlaces institutions,
      Register register,
      Texts texts,
      Clock clock) {
    this.keep = keep;
    this.places = places;
    this.institutions = institutions;
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  ListPage list() {
    var areas =
        register.areasOn(LocalDate.now(clock)).stream()
            .collect(Collectors.toMap(Named::id, Named::name));
    return new ListPage(
        keep.seen().stream()
            .map(one ->
                new Line(
                    one,
                    one.area()
                        .map(area -> areas.getOrDefault(area, "–"))
                        .orElseGet(() -> texts.say("staffing.interview.all-areas")),
                    places.rounds(one.id()),
                    keep.mayKeep(one.area())))
            .toList());
  }

  FormPage blank() {
    var values = Map.of("rooms", "1", "form", UUID.randomUUID().toString());
    return again(values, Map.of());
  }

  FormPage again(Map<String, String> sent, Map<String, String> errors) {
    return page(Optional.empty(), sent, errors);
  }

  FormPage show(Place place) {
    return page(Optional.of(place), VenueForm.of(place).sent(), Map.of());
  }

  FormPage again(Place now, Map<String, String> sent, Map<String, String> errors) {
    return page(Optional.of(now), sent, errors);
  }

  /// What was typed stays, and counts when it is sent once more.
  FormPage overtaken(Place now, Map<String, String> sent) {
    var values = new LinkedHashMap<>(sent);
    values.put("version", Integer.toString(now.version()));
    var page = page(Optional.of(now), values, Map.of());
    return new FormPage(
        page.address(),
        page.now(),
        page.rounds(),
        page.form(),
        page.errors(),
        page.institutions(),
        page.areas(),
        page.everywhere(),
        true);
  }

  private FormPage page(Optional<Place> now, Map<String, String> form, Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say("staffing.venue.error." + key)));
    return new FormPage(
        now.map(one -> "/interview-venues/" + one.id()).orElse("/interview-venues"),
        now,
        now.map(one -> places.rounds(one.id())).orElse(0),
        form,
        said,
        institutions.all().stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList(),
        register.areasOn(LocalDate.now(clock)).stream()
            .filter(one -> keep.mayKeep(Optional.of(one.id())))
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList(),
        keep.mayKeep(Optional.empty()),
        false);
  }
}
