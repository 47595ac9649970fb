package dk.klynge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.klynge.guard.DemonstrationPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

@AnalyzeClasses(packagesOf = Klynge.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  private static final Path CANVASES = Path.of("target/spring-modulith-docs");

  @Test
  void modulesOnlyDependOnTheModulesTheyDeclareAndTheirCanvasesAreCommitted() throws IOException {
    // The engine is a library of its own and no module of the program.
    var engine = JavaClass.Predicates.resideInAPackage("dk.klynge.engine..");
    var modules = ApplicationModules.of(Klynge.class, engine).verify();
    assertThat(modulesToMigrate())
        .as("META-INF/spring-modulith/application-modules.json")
        .containsExactlyInAnyOrderElementsOf(
            modules.stream().map(one -> one.getIdentifier().toString()).toList());
    new Documenter(modules).writeModuleCanvases();
    for (var module : modules) {
      var canvas = "module-" + module.getIdentifier() + ".adoc";
      Generated.file("modules/" + canvas, ordered(Files.readAllLines(CANVASES.resolve(canvas))));
    }
  }

  /// In the order in which they are migrated, each after those it builds on. With this list the
  /// program starts without reading all its classes to find its modules.
  private static List<String> modulesToMigrate() throws IOException {
    try (var list =
        Klynge.class.getResourceAsStream("/META-INF/spring-modulith/application-modules.json")) {
      return List.copyOf(new JsonMapper().readTree(list).propertyNames());
    }
  }

  /// With every list in an order of its own: that of the references differs from run to run.
  private static String ordered(List<String> lines) {
    var all = new ArrayList<String>();
    var list = new TreeSet<String>();
    for (var line : lines) {
      if (line.startsWith("|* ") || line.startsWith("* ")) {
        list.add(line.replaceFirst("^[|]?[*] ", ""));
        continue;
      }
      all.addAll(written(list));
      list.clear();
      all.add(line);
    }
    return String.join("\n", all) + "\n";
  }

  private static List<String> written(SortedSet<String> list) {
    return list.stream().map(entry -> (entry.equals(list.first()) ? "|* " : "* ") + entry).toList();
  }

  @ArchTest
  static final ArchRule stereotypesStayInsideTheirPackage =
      noClasses()
          .that()
          .areAnnotatedWith(Controller.class)
          .or()
          .areAnnotatedWith(Repository.class)
          .should()
          .bePublic();

  @ArchTest
  static final ArchRule onlyRepositoriesTalkToTheDatabase =
      noClasses()
          .that()
          .areNotAnnotatedWith(Repository.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.jdbc..");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now");

  /// Spring turns a part of an address into an id by this method, and only sees it when it is
  /// public.
  @ArchTest
  static final ArchRule idsAreReadFromAddresses =
      methods()
          .that()
          .haveName("of")
          .and()
          .areStatic()
          .and()
          .haveRawParameterTypes(String.class)
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Id")
          .should()
          .bePublic();

  /// Deeds in the name of invented people belong to the story of the demonstration, and to nothing
  /// that runs where people are real. The one exception is what lends the names.
  @ArchTest
  static final ArchRule onlyTheDemonstrationActsAsInventedPeople =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.Demonstration\\w*(\\$.*)?")
          .and()
          .areNotAssignableTo(DemonstrationPeople.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(DemonstrationPeople.class);

  @ArchTest static final ArchRule noImpl = noClasses().should().haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule servicesAreNotCalledServices =
      classes()
          .that()
          .areAnnotatedWith(Service.class)
          .should()
          .haveSimpleNameNotEndingWith("Service");
}
