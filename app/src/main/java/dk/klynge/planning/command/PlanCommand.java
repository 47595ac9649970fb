package dk.klynge.planning.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.BadInput;
import dk.klynge.documents.Interruption;
import dk.klynge.documents.OutputFolder;
import dk.klynge.engine.clustering.Answer;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `klynge plan`: the engine on files, without server and database.
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Propose clusters for the institutions of a file, without server or database.",
    footer = {
      "",
      "Exit code: 0 all hard limits hold; 3 a plan was written but breaks a limit, told on stderr",
      "with the smallest set of demands found to conflict; 2 the input or the command cannot be",
      "used, and nothing was written. Ctrl-C ends the search and writes the best plan so far.",
      "Messages are Danish where LANG begins with da."
    })
public class PlanCommand implements Callable<Integer> {

  public static final int HOLDS = 0;
  public static final int BAD_INPUT = 2;
  public static final int BREAKS = 3;

  @Mixin private PlanOptions options = new PlanOptions();
  @Spec private @Nullable CommandSpec spec;

  private Words words = Words.of(System.getenv());

  @Override
  public Integer call() throws IOException {
    try (var interruption = Interruption.listen()) {
      return interruption.leave(plan(interruption));
    } catch (BadInput e) {
      e.lines().forEach(err()::println);
      err().flush();
      return BAD_INPUT;
    }
  }

  private int plan(Interruption interruption) throws BadInput, IOException {
    var folder = new OutputFolder(options.out);
    if (!folder.writable())
      throw new BadInput(words.at(options.out, 0, "", words.say("planning.plan.not-writable")));
    var plan = found(interruption);
    var said = new PlanWords(words, plan.criteria());
    var pricing =
        options.prices
            ? Optional.of(Pricing.of(plan, said, options, interruption))
            : Optional.<Pricing>empty();
    var files = new PlanFiles(plan, said, options, pricing).content();
    folder.write(files);
    if (options.format == PlanOptions.Format.json)
      out().println(new String(files.getOrDefault("report.json", new byte[0]), UTF_8));
    else tell(plan, said, pricing);
    out().flush();
    return complain(plan, said, interruption);
  }

  private Finished found(Interruption interruption) throws BadInput {
    var planning = new Planning(options, words);
    boolean terminal = Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    var watcher = new UntilInterrupted(interruption);
    if (!terminal && !options.progress) return planning.plan(watcher);
    var line =
        terminal
            ? ProgressLine.rewriting(watcher, words, err())
            : ProgressLine.below(watcher, words, err());
    try {
      return planning.plan(line);
    } finally {
      line.end();
    }
  }

  private void tell(Finished plan, PlanWords said, Optional<Pricing> pricing) {
    var proposal = plan.proposal();
    out()
        .println(
            words.say(
                "planning.plan.done",
                proposal.clusters().size(),
                plan.asked().sites().size(),
                said.goal(),
                proposal.value(),
                said.unit(proposal.unit())));
    out().println(holds(proposal));
    bound(proposal).ifPresent(out()::println);
    plan.asked().notes().forEach(note -> out().println(said.note(note)));
    if (!plan.remarks().isEmpty())
      out().println(words.say("planning.plan.remarks", plan.remarks().size()));
    pricing.ifPresent(found -> {
      out().println(words.say("planning.plan.prices.title"));
      found.sentences().forEach(sentence -> out().println("  " + sentence));
    });
    out().println(words.say("planning.plan.written", options.out.toString()));
  }

  /// How far from the best possible the plan is at most, where that is proved.
  private Optional<String> bound(Answer.Proposal proposal) {
    double cost = proposal.measured().cost();
    double bound = proposal.lowerBound().orElse(0);
    if (!proposal.feasible() || !(bound > 0)) return Optional.empty();
    return Optional.of(
        words.say("planning.plan.bound", bound, ProgressLine.percent(cost / bound - 1)));
  }

  private String holds(Answer.Proposal proposal) {
    return proposal.feasible()
        ? words.say("planning.plan.holds")
        : words.say("planning.plan.breaks", proposal.broken().size());
  }

  private int complain(Finished plan, PlanWords said, Interruption interruption) {
    if (plan.proposal().feasible()) return HOLDS;
    plan.reasons().forEach(reason -> err().println(said.reason(reason)));
    plan.proposal().broken().forEach(broken -> err().println(said.broken(broken)));
    err().flush();
    new ConflictLines(words, options).of(plan, interruption).forEach(err()::println);
    err().flush();
    return BREAKS;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
