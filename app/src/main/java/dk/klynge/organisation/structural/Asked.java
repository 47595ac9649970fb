package dk.klynge.organisation.structural;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.UmbrellaId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// What somebody has filled in for a verb, as written.
///
/// @param key names this very restructuring, so that sending it twice does it once
record Asked(Verb verb, UUID subject, Map<String, List<String>> values, UUID key) {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  static Asked of(Verb verb, UUID subject, MultiValueMap<String, String> raw) {
    var values = new HashMap<String, List<String>>();
    for (var field : verb.fields())
      values.put(field, List.copyOf(raw.getOrDefault(field, List.of())));
    var key = Optional.ofNullable(raw.getFirst("key")).filter(text -> ID.matcher(text).matches());
    return new Asked(verb, subject, values, key.map(UUID::fromString).orElseGet(UUID::randomUUID));
  }

  String one(String field) {
    var all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.getFirst().strip();
  }

  List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(one("day")));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  Optional<UUID> id(String field) {
    return Optional.of(one(field)).filter(text -> ID.matcher(text).matches()).map(UUID::fromString);
  }

  private List<UUID> ids(String field) {
    return all(field).stream()
        .filter(text -> ID.matcher(text).matches())
        .map(UUID::fromString)
        .toList();
  }

  /// What is missing, by field: keys of messages.
  Map<String, String> problems() {
    var problems = new HashMap<String, String>();
    if (day().isEmpty()) problems.put("day", "organisation.problem.day");
    for (var field : verb.fields())
      switch (field) {
        case "into" -> {
          if (id(field).isEmpty()) problems.put(field, "organisation.structure.choose-cluster");
        }
        case "others" -> {
          if (ids(field).isEmpty()) problems.put(field, "organisation.structure.too-few");
        }
        case "members" -> {
          if (ids(field).isEmpty()) problems.put(field, "organisation.structure.split-none");
        }
        case "name" -> text(problems, field, "organisation.structure.name-missing");
        case "reason" -> text(problems, field, "organisation.structure.reason-missing");
        default -> {
          // A day is looked at above; the rest may be empty, or is refused by the register.
        }
      }
    return problems;
  }

  private void text(Map<String, String> problems, String field, String missing) {
    if (one(field).isEmpty()) problems.put(field, missing);
    else if (one(field).length() > 300) problems.put(field, "organisation.problem.long");
  }

  /// The new cluster has the key as its id.
  StructuralChange change() {
    var own = new ClusterId(subject);
    return switch (verb) {
      case MERGER -> new StructuralChange.MergeInto(own, new ClusterId(id("into").orElseThrow()));
      case AMALGAMATION -> {
        var all = new ArrayList<>(List.of(own));
        ids("others").forEach(id -> all.add(new ClusterId(id)));
        yield new StructuralChange.Amalgamate(
            all, new ClusterId(key), one("name"), one("kind"), id("area").map(AreaId::new));
      }
      case SPLIT ->
          new StructuralChange.Split(
              own,
              new ClusterId(key),
              one("name"),
              ids("members").stream().map(InstitutionId::new).toList());
      case OWNERSHIP_TRANSFER ->
          new StructuralChange.TransferOwnership(
              new InstitutionId(subject), one("ownership"), id("umbrella").map(UmbrellaId::new));
    };
  }

  /// Where to look at what has come of it.
  String outcome() {
    var id =
        switch (verb) {
          case MERGER -> id("into").orElse(subject);
          case AMALGAMATION, SPLIT -> key;
          case OWNERSHIP_TRANSFER -> subject;
        };
    return "/%s/%s?day=%s".formatted(verb.of(), id, one("day"));
  }
}
