package dk.klynge.ui;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/// Lets templates say `${#format.number(…)}` and `${#page.with(…)}` everywhere. As beans
/// (`@format`) Thymeleaf would refuse them in links and in the arguments of fragments.
@Component
class Words implements IExpressionObjectDialect, IExpressionObjectFactory {

  private final Map<String, Object> words;

  Words(Format format, Page page) {
    this.words = Map.of("format", format, "page", page);
  }

  @Override
  public String getName() {
    return "Klynge";
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return this;
  }

  @Override
  public Set<String> getAllExpressionObjectNames() {
    return words.keySet();
  }

  @Override
  public @Nullable Object buildObject(IExpressionContext context, String name) {
    return words.get(name);
  }

  @Override
  public boolean isCacheable(String name) {
    return true;
  }
}
