package dk.klynge.development.support;

import dk.klynge.development.SupportOffer;
import dk.klynge.organisation.Named;
import dk.klynge.ui.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/// An agreement as typed: `place` is `institution:<id>` or `umbrella:<id>`.
record AgreementForm(Map<String, String> fields, List<String> offers) {

  static AgreementForm blank(LocalDate today) {
    return new AgreementForm(
        Map.of("id", UUID.randomUUID().toString(), "version", "0", "from", today.toString()),
        List.of());
  }

  static AgreementForm of(Agreement one) {
    return new AgreementForm(
        Map.of(
            "id", one.id().toString(),
            "version", Integer.toString(one.version()),
            "place", one.kind() + ":" + one.place(),
            "from", one.period().from().toString(),
            "until", one.period().until().map(LocalDate::toString).orElse("")),
        one.offers().stream().map(Enum::name).toList());
  }

  static AgreementForm of(MultiValueMap<String, String> sent) {
    return new AgreementForm(
        sent.toSingleValueMap(), Optional.ofNullable(sent.get("offer")).orElse(List.of()));
  }

  AgreementForm version(int now) {
    var other = new LinkedHashMap<>(fields);
    other.put("version", Integer.toString(now));
    return new AgreementForm(other, offers);
  }

  private String value(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /// What is wrong, as message keys by field.
  ///
  /// @param places that can be chosen, by value
  Map<String, String> errors(Map<String, Named> places) {
    var errors = new LinkedHashMap<String, String>();
    if (!places.containsKey(value("place")))
      errors.put("place", "development.agreement.error.place");
    if (chosen().isEmpty()) errors.put("offer", "development.agreement.error.offer");
    errors.putAll(period().errors());
    return errors;
  }

  private TypedPeriod period() {
    return new TypedPeriod(value("from"), value("until"));
  }

  private List<SupportOffer> chosen() {
    return offers.stream().flatMap(one -> SupportOffer.of(one).stream()).distinct().toList();
  }

  /// Only where there are no errors.
  Agreement agreement(Map<String, Named> places) {
    var place = value("place");
    var named = Optional.ofNullable(places.get(place)).orElseThrow();
    var id = value("id");
    var version = value("version");
    return new Agreement(
        Typed.id(id).orElseGet(UUID::randomUUID),
        place.substring(0, place.indexOf(':')),
        named.id(),
        named.name(),
        chosen(),
        period().period(),
        Typed.number(version));
  }
}
