package dk.klynge.development.support;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.SupportTheme;
import dk.klynge.development.support.ConsultantRows.Membership;
import dk.klynge.documents.Mailbox;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Typed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/// A member of the team as typed: name, mail, account, subjects, hours, from and until.
///
/// @param subjects the names of those that are ticked
record ConsultantForm(Map<String, String> fields, List<String> subjects) {

  static ConsultantForm blank(LocalDate today) {
    return new ConsultantForm(
        Map.of("id", UUID.randomUUID().toString(), "version", "0", "from", today.toString()),
        List.of());
  }

  static ConsultantForm of(Consultant one, Membership membership) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("id", one.id().value().toString());
    fields.put("version", Integer.toString(membership.version()));
    fields.put("name", one.name());
    fields.put("email", one.email());
    fields.put("account", one.account().map(UUID::toString).orElse(""));
    fields.put("capacity", one.capacity().stripTrailingZeros().toPlainString().replace('.', ','));
    fields.put("from", membership.period().from().toString());
    fields.put("until", membership.period().until().map(LocalDate::toString).orElse(""));
    return new ConsultantForm(fields, one.subjects().stream().map(Enum::name).toList());
  }

  static ConsultantForm of(MultiValueMap<String, String> sent) {
    return new ConsultantForm(
        sent.toSingleValueMap(), Optional.ofNullable(sent.get("subject")).orElse(List.of()));
  }

  ConsultantForm version(int now) {
    var other = new LinkedHashMap<>(fields);
    other.put("version", Integer.toString(now));
    return new ConsultantForm(other, subjects);
  }

  private String value(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /// What is wrong, as message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (value("name").isEmpty() || value("name").length() > 120)
      errors.put("name", "development.consultant.error.name");
    if (!Mailbox.isAddress(value("email")))
      errors.put("email", "development.consultant.error.email");
    if (subjects.stream().allMatch(one -> SupportTheme.of(one).isEmpty()))
      errors.put("subject", "development.consultant.error.subject");
    if (capacity().isEmpty()) errors.put("capacity", "development.consultant.error.capacity");
    errors.putAll(period().errors());
    return errors;
  }

  private TypedPeriod period() {
    return new TypedPeriod(value("from"), value("until"));
  }

  private Optional<BigDecimal> capacity() {
    return Hours.of(value("capacity")).filter(one -> one.compareTo(Hours.MOST) <= 0);
  }

  int version() {
    return Typed.number(value("version"));
  }

  private static Optional<UUID> id(String text) {
    return Typed.id(text);
  }

  /// Only where there are no errors. The person of the register is the one with the same address.
  Consultant consultant(Employees employees) {
    return new Consultant(
        id(value("id")).map(ConsultantId::new).orElseGet(ConsultantId::fresh),
        value("name"),
        value("email"),
        id(value("account")),
        employees.byEmail(value("email")).map(PersonId::value),
        subjects.stream().flatMap(one -> SupportTheme.of(one).stream()).collect(Collectors.toSet()),
        capacity().orElseThrow(),
        List.of(),
        List.of());
  }

  Membership membership() {
    return new Membership(period().period(), version());
  }
}
