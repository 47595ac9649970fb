package dk.klynge;

import dk.klynge.audit.AuditChain;
import dk.klynge.audit.AuditChain.Verdict;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "verify-audit",
    description = "Check that no entry of the audit trail was changed or removed.",
    mixinStandardHelpOptions = true)
class VerifyAudit implements Callable<Integer> {

  @Option(
      names = "--expect",
      paramLabel = "HEAD",
      description = "The head that an earlier run printed: is it still part of the chain?")
  String expected = "";

  @Mixin DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    try (var open = data.visit();
        var connection = open.database().asOwner()) {
      var verdict = AuditChain.verify(connection);
      if (!expected.isEmpty() && !AuditChain.holds(connection, expected))
        verdict = new Verdict.Broken("the head " + expected + " is no longer part of the chain");
      switch (verdict) {
        case Verdict.Intact(var entries, var head) ->
            System.out.printf("The audit trail is intact: %d entries, head %s%n", entries, head);
        case Verdict.Broken(var reason) ->
            System.err.printf("The audit trail is broken: %s%n", reason);
      }
      return verdict instanceof Verdict.Intact ? 0 : 1;
    }
  }
}
