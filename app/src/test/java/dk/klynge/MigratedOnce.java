package dk.klynge;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Keeps a copy of the first database that a context has migrated, before anything is in it. The
/// databases of all later contexts are copies of that copy, and Flyway rests.
public class MigratedOnce implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (environment.containsProperty("klynge.test.own-database")) return;
    var keeping =
        new BeanPostProcessor() {
          @Override
          public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof FlywayMigrationInitializer)
              TestDatabase.keepMigrated(environment.getRequiredProperty("spring.flyway.url"));
            return bean;
          }
        };
    context.addBeanFactoryPostProcessor(beans -> beans.addBeanPostProcessor(keeping));
  }
}
