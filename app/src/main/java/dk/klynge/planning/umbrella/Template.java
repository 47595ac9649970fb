package dk.klynge.planning.umbrella;

import dk.klynge.planning.CriteriaSet.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Organisations and their models as a file has them.
record Template(Wording name, Wording description, List<Organisation> organisations) {

  Template {
    organisations = List.copyOf(organisations);
  }

  /// The same with all assessments made on one day.
  Template assessedOn(LocalDate day) {
    return new Template(
        name,
        description,
        organisations.stream()
            .map(each ->
                new Organisation(
                    each.name,
                    each.also,
                    each.models.stream().map(model -> model.assessedOn(day)).toList()))
            .toList());
  }

  /// @param also other names that it may have in a register
  record Organisation(String name, List<String> also, List<Model> models) {
    Organisation {
      also = List.copyOf(also);
      models = List.copyOf(models);
    }

    boolean isCalled(String other) {
      return name.equalsIgnoreCase(other.strip())
          || also.stream().anyMatch(one -> one.equalsIgnoreCase(other.strip()));
    }
  }

  record Model(String key, Content content, Optional<Assessed> assessment) {
    private Model assessedOn(LocalDate day) {
      return new Model(
          key, content, assessment.map(one -> new Assessed(one.outcome, day, one.da, one.en)));
    }
  }

  record Assessed(Assessment.Outcome outcome, LocalDate day, String da, String en) {}
}
