package dk.klynge.publishing.mailing;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import dk.klynge.time.Period;
import dk.klynge.ui.Texts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The part of the program that sends newsletters, in a process of its own: the same job, mail and
/// database, but no pages, so that it starts in a moment. Arguments are settings, `--name=value`.
/// Says `ready`; ends with its input, so that it never outlives the test.
final class MailingProgram {

  /// Not marked as a configuration, or the tests of this package would take it for their program.
  @ImportAutoConfiguration({
    DbSchedulerAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    MailSenderAutoConfiguration.class,
    TransactionAutoConfiguration.class
  })
  @ComponentScan(
      basePackages = "dk.klynge.documents.mail",
      basePackageClasses = {MailingProgram.class, Texts.class, Period.class},
      excludeFilters =
          @Filter(type = FilterType.REGEX, pattern = ".*\\.(MailJobs|ForgetRecipients.*)"),
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
  static class Parts {}

  private MailingProgram() {}

  static void main(String[] arguments) throws Exception {
    var program = new SpringApplication(Parts.class);
    program.setWebApplicationType(WebApplicationType.NONE);
    // What this part does not need, and what it would need in turn, is never made.
    program.setLazyInitialization(true);
    program.run(arguments);
    System.out.println("ready");
    while (System.in.read() >= 0) {}
    System.exit(0);
  }
}
