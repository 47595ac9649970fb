package dk.klynge.development.visit;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.time.TypedDay;
import dk.klynge.time.WorkingDays;
import dk.klynge.ui.Typed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A visit as typed: day, from and to, hours of preparation, place and consultant.
record VisitForm(Map<String, String> fields) {

  private static final int DAYS_AHEAD = 7;
  private static final BigDecimal MOST = BigDecimal.valueOf(40);

  static VisitForm blank(Need need, LocalDate today) {
    var fields = new LinkedHashMap<String, String>();
    var day = need.wished().filter(one -> !one.isBefore(today)).orElse(today.plusDays(DAYS_AHEAD));
    fields.put("id", UUID.randomUUID().toString());
    fields.put("number", "0");
    fields.put("day", WorkingDays.onOrAfter(day).toString());
    fields.put("begins", "09:00");
    fields.put("ends", "11:00");
    fields.put("preparation", "1");
    fields.put("place", need.placeName());
    return new VisitForm(fields);
  }

  static VisitForm of(Visit one) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", one.id().toString());
    fields.put("number", Integer.toString(one.number()));
    fields.put("day", one.day().toString());
    fields.put("begins", one.begins().toString());
    fields.put("ends", one.ends().toString());
    fields.put("preparation", text(one.hours().subtract(duration(one.begins(), one.ends()))));
    fields.put("place", one.place());
    fields.put("consultant", one.consultant().value().toString());
    return new VisitForm(fields);
  }

  VisitForm with(String field, String value) {
    var other = new LinkedHashMap<>(fields);
    other.put(field, value);
    return new VisitForm(other);
  }

  String value(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private static String text(BigDecimal hours) {
    return hours.max(BigDecimal.ZERO).stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static BigDecimal duration(LocalTime begins, LocalTime ends) {
    return BigDecimal.valueOf(Duration.between(begins, ends).toMinutes())
        .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
  }

  Optional<LocalDate> day() {
    return TypedDay.of(value("day"));
  }

  private Optional<LocalTime> time(String field) {
    try {
      return Optional.of(LocalTime.parse(value(field).replace('.', ':')));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// Hours as typed, with a comma or a point.
  static Optional<BigDecimal> hours(String typed) {
    var text = typed.strip().replace(',', '.');
    return text.matches("\\d{1,2}([.]\\d)?")
        ? Optional.of(new BigDecimal(text)).filter(one -> one.compareTo(MOST) <= 0)
        : Optional.empty();
  }

  /// The visit with its preparation; what is not typed yet counts as two hours.
  BigDecimal hours() {
    var begins = time("begins");
    var ends = time("ends");
    var visit =
        begins.isPresent() && ends.isPresent() && begins.get().isBefore(ends.get())
            ? duration(begins.get(), ends.get())
            : BigDecimal.TWO;
    return visit.add(hours(value("preparation")).orElse(BigDecimal.ZERO));
  }

  UUID id() {
    return Typed.id(value("id")).orElseGet(UUID::randomUUID);
  }

  Optional<ConsultantId> consultant() {
    return Typed.id(value("consultant")).map(ConsultantId::new);
  }

  /// What is wrong, as message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    var day = day();
    if (day.isEmpty()) errors.put("day", "development.error.day");
    else if (!WorkingDays.isWorkingDay(day.get()))
      errors.put("day", "development.visit.error.holiday");
    if (time("begins").isEmpty()) errors.put("begins", "development.visit.error.time");
    if (time("ends").filter(end -> time("begins").filter(end::isAfter).isPresent()).isEmpty())
      errors.put("ends", "development.visit.error.ends");
    if (hours(value("preparation")).isEmpty())
      errors.put("preparation", "development.visit.error.hours");
    if (value("place").isEmpty()) errors.put("place", "development.visit.error.place");
    if (consultant().isEmpty()) errors.put("consultant", "development.visit.error.consultant");
    return errors;
  }

  /// Only where there are no errors.
  Visit visit(Need need) {
    return new Visit(
        id(),
        need.id(),
        need.placeName(),
        consultant().orElseThrow(),
        "",
        day().orElseThrow(),
        time("begins").orElseThrow(),
        time("ends").orElseThrow(),
        value("place"),
        hours(),
        value("number").matches("\\d{1,6}") ? Integer.parseInt(value("number")) : 0,
        Optional.empty(),
        Optional.empty());
  }
}
