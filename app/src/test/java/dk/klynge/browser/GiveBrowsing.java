package dk.klynge.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

class GiveBrowsing implements ParameterResolver, AfterTestExecutionCallback {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browsing.class;
  }

  /// Closed by JUnit at the end of the test, which also checks what the browser's console said.
  @Override
  public Browsing resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var program = SpringExtension.getApplicationContext(test);
    return kept(test).computeIfAbsent("browsing", name -> Browsing.of(program), Browsing.class);
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    var browsing = kept(test).get("browsing", Browsing.class);
    if (browsing != null && test.getExecutionException().isPresent())
      browsing.screenshotOfFailure(
          test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
  }

  private static Store kept(ExtensionContext test) {
    return test.getStore(Namespace.create(GiveBrowsing.class, test.getUniqueId()));
  }
}
