package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterFile.Reading.Read;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/// What a file would change in the register, and the changing itself. Called inside the transaction
/// of a use case.
@Component
public class RegisterUpdate {

  private final PresentRegister register;
  private final RegisterWrites writes;
  private final Closings closings;

  RegisterUpdate(PresentRegister register, RegisterWrites writes, Closings closings) {
    this.register = register;
    this.writes = writes;
    this.closings = closings;
  }

  /// Lets one update at a time work on the register.
  public void lock() {
    writes.lock();
  }

  public Comparison.Result compare(Read read, LocalDate day, Comparison.Missing missing) {
    return Comparison.of(register.on(day), read, missing);
  }

  /// Writes what was found, from the day on.
  ///
  /// @param done is told, again and again, how many of `result.writes()` are written
  public void apply(Comparison.Result result, LocalDate day, IntConsumer done) {
    writes.write(result.writes(), day, done);
    closings.close(
        result.differences().stream()
            .filter(each -> each.kind() == Difference.Kind.CLOSED)
            .map(Difference::id)
            .toList(),
        day);
    writes.check(result.writes().size());
  }
}
