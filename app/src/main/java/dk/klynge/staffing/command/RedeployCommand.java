package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.OutputFolder;
import dk.klynge.documents.Sentences;
import dk.klynge.engine.redeployment.Aim;
import dk.klynge.engine.redeployment.OptimalityCheck;
import dk.klynge.engine.redeployment.Redeployment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `klynge redeploy`: people to vacancies for all at once, on files, without server and database.
@Command(
    name = "redeploy",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Propose a vacancy for each person of a file, without server or database.",
    footer = {
      "",
      "Exit code: 0 everybody has a place; 3 an assignment was written but some people have no place,",
      "named on stderr; 2 the input or the command cannot be used, and nothing was written.",
      "Messages are Danish where LANG begins with da."
    })
public class RedeployCommand implements Callable<Integer> {

  private static final int ALL_PLACED = 0;
  private static final int BAD_INPUT = 2;
  private static final int SOME_WITHOUT = 3;

  @Option(
      names = "--people",
      required = true,
      paramLabel = "FILE",
      description =
          "Columns person, vacancy, cost: one row for each vacancy that a person may take. A person with"
              + " none has one row where vacancy and cost are empty.")
  private Path people = Path.of("");

  @Option(
      names = "--vacancies",
      required = true,
      paramLabel = "FILE",
      description = "Columns vacancy, places: how many people can get it.")
  private Path vacancies = Path.of("");

  @Option(
      names = "--fair",
      description = "The largest cost of anybody is least, then the total; without it, the total.")
  private boolean fair;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Where assignment.csv and report.json are written.")
  private Path out = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  private final Sentences words = Sentences.of("staffing", Sentences.language(System.getenv()));

  @Override
  public Integer call() throws IOException {
    try {
      return redeploy();
    } catch (BadInput e) {
      e.lines().forEach(err()::println);
      err().flush();
      return BAD_INPUT;
    }
  }

  private int redeploy() throws BadInput, IOException {
    var folder = new OutputFolder(out);
    if (!folder.writable())
      throw new BadInput(words.at(out, 0, "", words.say("staffing.command.not-writable")));
    var question = new RedeployInput(people, vacancies, words).read();
    long start = System.nanoTime();
    var aim = fair ? Aim.LEAST_BURDEN_FIRST : Aim.LEAST_TOTAL;
    var redeployment = Redeployment.of(question.offers(), aim);
    var assignment = redeployment.assignment();
    double seconds = (System.nanoTime() - start) / 1e9;
    var flaws =
        OptimalityCheck.check(
            question.offers(), redeployment.accepted(), assignment, redeployment.certificate());
    var found = new Redeployed(question, aim, assignment, flaws, seconds);
    folder.write(new RedeployFiles(found).content());
    return tell(found);
  }

  private int tell(Redeployed found) {
    var said = new RedeployWords(words, found);
    said.result().forEach(out()::println);
    out().println(words.say("staffing.command.written", out.toString()));
    out().flush();
    said.without().forEach(err()::println);
    err().flush();
    return found.assignment().unplaced().isEmpty() ? ALL_PLACED : SOME_WITHOUT;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
