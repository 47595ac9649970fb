package dk.klynge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SharedData;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/// Copenhagen's register of 2023 for tests of what is done with it: imported as the command line
/// does it. That a planner can upload it is tested once, where a proposal is made of it.
public final class Copenhagen {

  public static final LocalDate DAY = LocalDate.of(2023, 10, 1);

  private Copenhagen() {}

  public static void moveInto(RegisterImport register) throws IOException {
    var file = SharedData.file("kbh-dagtilbud-2023/dagtilbud.csv");
    assertThat(register.apply(register.look(file, Optional.empty(), DAY).id())).isTrue();
  }
}
