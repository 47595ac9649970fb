package dk.klynge.staffing.command;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Interruption;
import dk.klynge.documents.OutputFolder;
import dk.klynge.documents.Sentences;
import dk.klynge.engine.matching.Effort;
import dk.klynge.engine.matching.Matcher;
import dk.klynge.engine.matching.Side;
import dk.klynge.engine.matching.StabilityCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `klynge match`: candidates and posts from files, without server and database.
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Match candidates and posts so that no two of them would rather have each other.",
    footer = {
      "",
      "Exit code: 0 matched; 2 the input or the command cannot be used, and nothing was written.",
      "Equal ranks are ties: then the largest stable matching is searched. The same seed gives the",
      "same matching. Ctrl-C ends the search and writes the best so far. Messages are Danish where LANG begins with da."
    })
public class MatchCommand implements Callable<Integer> {

  static final int MATCHED = 0;
  static final int BAD_INPUT = 2;

  @Option(
      names = "--candidates",
      required = true,
      paramLabel = "C.csv",
      description = "Wishes: candidate,post,rank; 1 is the most wished.")
  private Path candidates = Path.of("");

  @Option(
      names = "--posts",
      required = true,
      paramLabel = "P.csv",
      description = "Rankings: post,capacity,candidate,rank.")
  private Path posts = Path.of("");

  @Option(
      names = "--present",
      paramLabel = "H.csv",
      description =
          "Who holds which post today: candidate,post. They keep it unless they get one they wish"
              + " more; what they leave is open to others.")
  private @Nullable Path present;

  @Option(
      names = "--best-for",
      paramLabel = "candidates|posts",
      defaultValue = "candidates",
      description = "Whose best stable matching it is (default: candidates).")
  private BestFor bestFor = BestFor.candidates;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: 1.")
  private long seed = 1;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "How long to search at the most; without it the search has its own measure.")
  private double seconds = Double.POSITIVE_INFINITY;

  @Option(
      names = "--explain",
      description =
          "Write explanations.csv too: for each candidate and post who was preferred, and what would"
              + " have had to be different.")
  private boolean explain;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for matching.csv, report.json and explanations.csv.")
  private Path out = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  private final Sentences words = Sentences.of("staffing", Sentences.language(System.getenv()));

  /// The names are what people type.
  enum BestFor {
    candidates,
    posts;

    Side side() {
      return switch (this) {
        case candidates -> Side.CANDIDATES;
        case posts -> Side.POSTS;
      };
    }
  }

  @Override
  public Integer call() throws IOException {
    try (var interruption = Interruption.listen()) {
      return interruption.leave(match(interruption));
    } catch (BadInput e) {
      var err = Objects.requireNonNull(spec).commandLine().getErr();
      e.lines().forEach(err::println);
      err.flush();
      return BAD_INPUT;
    }
  }

  private int match(Interruption interruption) throws BadInput, IOException {
    var folder = new OutputFolder(out);
    if (!folder.writable())
      throw new BadInput(words.at(out, 0, "", words.say("staffing.command.not-writable")));
    if (!(seconds > 0)) throw new BadInput(words.say("staffing.match.seconds"));
    var input = new MatchInput(candidates, posts, Optional.ofNullable(present), words).read();
    long begun = System.nanoTime();
    var effort = Effort.usual(input.market()).stoppedBy(() -> over(begun, interruption));
    var outcome = Matcher.match(input.market(), bestFor.side(), effort, seed);
    double taken = (System.nanoTime() - begun) / 1e9;
    var check = StabilityCheck.of(outcome.matching());
    if (!check.passed()) throw new IllegalStateException("not stable: " + check);
    var report = new MatchReport(outcome, bestFor.side(), input.oneSided(), taken);
    var files = report.files(check);
    if (explain)
      files.put("explanations.csv", new MatchExplanations(report, words, interruption).csv());
    folder.write(files);
    tell(report);
    return MATCHED;
  }

  private boolean over(long begun, Interruption interruption) {
    return interruption.cancelled() || System.nanoTime() - begun > seconds * 1e9;
  }

  private void tell(MatchReport report) {
    var screen = Objects.requireNonNull(spec).commandLine().getOut();
    var outcome = report.outcome();
    int size = outcome.matching().size();
    int all = outcome.matching().market().candidates();
    screen.println(words.say("staffing.match.done", size, all, report.seconds()));
    screen.println(words.say("staffing.match.assurance." + outcome.assurance(), outcome.atMost()));
    if (!report.oneSided().isEmpty())
      screen.println(words.say("staffing.match.one-sided", report.oneSided().size()));
    screen.println(words.say("staffing.command.written", out.toString()));
    screen.flush();
  }
}
