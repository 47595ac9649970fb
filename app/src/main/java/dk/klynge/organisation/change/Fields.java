package dk.klynge.organisation.change;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.change.Form.Field;
import dk.klynge.organisation.change.Form.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the fields of a form, with the choices there are on the day.
@Component
class Fields {

  private final Register register;
  private final LegalUnits legalUnits;
  private final UnitPlaces places;

  Fields(Register register, LegalUnits legalUnits, UnitPlaces places) {
    this.register = register;
    this.legalUnits = legalUnits;
    this.places = places;
  }

  List<Field> of(
      Kind kind, Map<String, String> values, Map<String, String> problems, LocalDate day) {
    var fields = new ArrayList<Field>();
    for (var input : kind.inputs())
      fields.add(
          field(input, input.written(values.getOrDefault(input.column(), "")), problems, day));
    if (kind == Kind.UNIT) fields.addAll(places(values, problems));
    return fields;
  }

  List<Field> places(Map<String, String> values, Map<String, String> problems) {
    return places.fields().stream()
        .map(name ->
            new Field(
                name,
                "text",
                "organisation.field." + name,
                values.getOrDefault(name, ""),
                List.of(),
                false,
                null,
                problems.get(name)))
        .toList();
  }

  private Field field(Input input, String value, Map<String, String> problems, LocalDate day) {
    return new Field(
        input.column(),
        type(input),
        "organisation.field." + input.column(),
        value,
        options(input, day),
        input.shape() == Input.Shape.REQUIRED || input.shape() == Input.Shape.CHOICE,
        null,
        problems.get(input.column()));
  }

  private static String type(Input input) {
    return switch (input.shape()) {
      case CHOICE, REFERENCE -> "select";
      case WEB_ADDRESS -> "url";
      case REQUIRED, TEXT, MONEY, LATITUDE, LONGITUDE, CVR -> "text";
    };
  }

  private List<Option> options(Input input, LocalDate day) {
    return switch (input) {
      case AREA -> named(register.areasOn(day));
      case UMBRELLA -> named(register.umbrellasOn(day));
      case LEGAL_UNIT -> named(legalUnits.on(day));
      default ->
          input.choices().stream()
              .map(choice -> new Option(choice, "", input.text(choice)))
              .toList();
    };
  }

  /// Names to choose from, with "none" first.
  static List<Option> named(List<Named> names) {
    var options = new ArrayList<>(List.of(new Option("", "", "organisation.none")));
    names.forEach(name -> options.add(new Option(name.id().toString(), name.name(), "")));
    return options;
  }
}
