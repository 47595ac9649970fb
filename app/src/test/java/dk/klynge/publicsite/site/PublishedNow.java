package dk.klynge.publicsite.site;

import org.springframework.context.ApplicationContext;

/// For tests of what is made of an edition: they do not wait until it is read anew.
public final class PublishedNow {

  private PublishedNow() {}

  public static void look(ApplicationContext program) {
    program.getBean(Editions.class).look();
  }
}
