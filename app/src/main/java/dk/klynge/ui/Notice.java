package dk.klynge.ui;

import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the next page says about what was just done. Travels with a redirect:
/// `Notice.success("…").with(redirect)`.
public record Notice(String kind, String key, List<String> arguments) implements Serializable {

  public static Notice success(String key, String... arguments) {
    return new Notice("success", key, List.of(arguments));
  }

  public static Notice warning(String key, String... arguments) {
    return new Notice("warning", key, List.of(arguments));
  }

  public static Notice error(String key, String... arguments) {
    return new Notice("error", key, List.of(arguments));
  }

  public void with(RedirectAttributes redirect) {
    redirect.addFlashAttribute("notice", this);
  }
}
