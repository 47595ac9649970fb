package dk.klynge.publicsite.sheet;

import dk.klynge.documents.PaperWriter;
import dk.klynge.publicsite.paper.MakeSheet;
import dk.klynge.ui.Municipality;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `klynge bench sheets`: how quickly fact sheets are made, without a database.
@Command(
    name = "sheets",
    mixinStandardHelpOptions = true,
    description = "Make the fact sheets of an invented municipality and say how long it took.")
public class SheetsCommand implements Callable<Integer> {

  @Option(
      names = "--institutions",
      paramLabel = "N",
      defaultValue = "480",
      description = "Six sheets of each (default: ${DEFAULT-VALUE}).")
  private int institutions = 480;

  @Option(
      names = "--out",
      paramLabel = "FILE.zip",
      description = "Where the sheets go; without it they are thrown away.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    var started = System.nanoTime();
    var worked = processorSeconds();
    var count = 0;
    try (var archive = archive();
        var file = out == null ? OutputStream.nullOutputStream() : Files.newOutputStream(out)) {
      count = archive.write(new InventedSheets(institutions).entries(), file);
    }
    var seconds = (System.nanoTime() - started) / 1e9;
    var used = processorSeconds() - worked;
    say(
        "%d sheets in %.1f s by the clock (%.1f a second); %.1f s of processor time, %.1f ms each"
            .formatted(count, seconds, count / seconds, used, 1000 * used / Math.max(1, count)));
    return 0;
  }

  /// With the message files that the program speaks with, for a municipality that is not named.
  static SheetArchive archive() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/publicsite", "messages/organisation");
    messages.setDefaultEncoding("UTF-8");
    messages.setDefaultLocale(Locale.of("da"));
    messages.setFallbackToSystemLocale(false);
    messages.setAlwaysUseMessageFormat(true);
    var make = new MakeSheet(messages, new Municipality("Ravnshavn Kommune", "", "", ""));
    try (var tools = new AnnotationConfigApplicationContext("dk.klynge.documents.paper")) {
      return new SheetArchive(make, tools.getBean(PaperWriter.class));
    }
  }

  private static double processorSeconds() {
    var machine = ManagementFactory.getOperatingSystemMXBean();
    return machine instanceof com.sun.management.OperatingSystemMXBean known
        ? known.getProcessCpuTime() / 1e9
        : 0;
  }

  private void say(String line) {
    var writer = Objects.requireNonNull(spec).commandLine().getOut();
    writer.println(line);
    writer.flush();
  }
}
