package dk.klynge.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who works where on a day, for modules that find people for posts. Who may see it is asked by the
/// caller.
public interface Employees {

  /// The employment with the largest share of full time, with the name and address of the person;
  /// empty where the person has none on that day.
  Optional<Employee> find(PersonId person, LocalDate day);

  /// Those who hold one of these positions on the day, by name in Danish order; one row a person.
  ///
  /// @param positions as in the register: institution_leader, deputy, pedagogue …; empty means all
  List<Employee> on(LocalDate day, Set<String> positions);

  /// Those with an employment on the day whose name or workplace holds each word of the text, by
  /// name in Danish order; nobody where it has fewer than two letters.
  List<Employee> called(String text, LocalDate day, int limit);

  /// The one person with this address; empty where nobody has it, or several.
  Optional<PersonId> byEmail(String email);

  /// A person's name, also after the last employment has ended; empty where nobody is known.
  Optional<String> nameOf(PersonId person);

  /// @param email empty where none is known
  /// @param position institution_leader, pedagogical_leader, deputy, cluster_leader,
  ///   department_leader, pedagogue, assistant, consultant, area_manager, administration or other
  /// @param institution where the person works; empty for those who work in no institution
  /// @param workplace its name, empty where there is none
  /// @param share of full time, above 0 and at most 1
  /// @param terms agreement or civil_servant
  /// @param leadershipEducation none, started or done (diploma level)
  record Employee(
      PersonId person,
      String name,
      String email,
      String position,
      Optional<InstitutionId> institution,
      String workplace,
      Optional<AreaId> area,
      BigDecimal share,
      String terms,
      String leadershipEducation,
      Optional<LocalDate> seniorityFrom) {}
}
