package dk.klynge;

import dk.klynge.database.DatabaseProblem;
import dk.klynge.planning.bench.BenchCommand;
import dk.klynge.planning.command.PlanCommand;
import dk.klynge.planning.sweep.SweepCommand;
import dk.klynge.publicsite.sheet.SheetsCommand;
import dk.klynge.staffing.command.MatchCommand;
import dk.klynge.staffing.command.RedeployCommand;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Beans are named with their package: two modules may use the same word for their own.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Command(
    name = "klynge",
    description = "Shared leadership of daycare clusters, from register to decision.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Serve.class,
      PlanCommand.class,
      SweepCommand.class,
      MatchCommand.class,
      RedeployCommand.class,
      BenchCommand.class,
      BackUp.class,
      PutBack.class,
      VerifyAudit.class,
      ImportFile.class,
      ExportFile.class
    })
public class Klynge {

  static void main(String[] args) {
    var exit = commands().setExecutionExceptionHandler(Klynge::report).execute(args);
    if (exit != Serve.RUNNING) System.exit(exit);
  }

  /// What is measured beside the engine belongs to other modules than it does.
  static CommandLine commands() {
    var commands = new CommandLine(new Klynge());
    Objects.requireNonNull(commands.getSubcommands().get("bench"))
        .addSubcommand(new SheetsCommand());
    return commands;
  }

  /// What the one at the keyboard can mend is said in a sentence; anything else is a fault of ours.
  private static int report(
      Exception problem, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
    var sentence =
        Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
            .flatMap(Klynge::sentence)
            .findFirst();
    command.getErr().println("klynge: " + sentence.orElseThrow(() -> problem));
    return 1;
  }

  private static Stream<String> sentence(Throwable problem) {
    return switch (problem) {
      case DatabaseProblem known -> Stream.of(String.valueOf(known.getMessage()));
      case PortInUseException taken ->
          Stream.of("Port %d is in use. Name another one with --port.".formatted(taken.getPort()));
      default -> Stream.empty();
    };
  }
}
