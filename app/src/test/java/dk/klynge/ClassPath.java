package dk.klynge;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What this run of tests has on its class path, for programs that a test starts.
public final class ClassPath {

  private ClassPath() {}

  public static String ofThisRun() {
    return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
