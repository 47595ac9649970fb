package dk.klynge.publishing.theme;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.theme.ThemePages.Category;
import dk.klynge.publishing.theme.ThemePages.Row;
import dk.klynge.publishing.theme.ThemePages.ToolPage;
import dk.klynge.publishing.theme.ThemePages.ToolsPage;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What the pages of the toolbox show to whoever looks.
@Component
class ShowTools {

  private final Tools tools;
  private final KeepTool keep;
  private final Guard guard;
  private final Texts texts;

  ShowTools(Tools tools, KeepTool keep, Guard guard, Texts texts) {
    this.tools = tools;
    this.keep = keep;
    this.guard = guard;
    this.texts = texts;
  }

  /// Those who write also see what has no file yet, and what was withdrawn.
  ToolsPage all() {
    var writes = guard.may(PublishingActions.WRITE);
    var categories = new LinkedHashMap<String, List<Row>>();
    tools.all().stream()
        .map(this::row)
        .filter(row -> writes || !(row.files().isEmpty() || row.tool().withdrawn()))
        .forEach(row ->
            categories
                .computeIfAbsent(row.tool().category().in(texts.language()), _ -> new ArrayList<>())
                .add(row));
    return new ToolsPage(
        categories.entrySet().stream()
            .map(category -> new Category(category.getKey(), category.getValue()))
            .toList(),
        writes);
  }

  private Row row(Tool tool) {
    var language = texts.language();
    return new Row(
        tool, tool.name().in(language), tool.about().in(language), keep.files(tool.id()));
  }

  ToolPage page(Optional<Tool> tool, String token, ToolForm form) {
    var categories = tools.all().stream().map(one -> one.category().danish()).distinct().toList();
    var files = tool.map(one -> keep.files(one.id())).orElse(List.of());
    return new ToolPage(tool, token, form, Map.of(), Optional.empty(), files, categories);
  }

  /// @param errors message key by the id of the field
  ToolPage wrong(ToolPage page, Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    return new ToolPage(
        page.tool(),
        page.token(),
        page.form(),
        said,
        Optional.empty(),
        page.files(),
        page.categories());
  }

  ToolPage overtaken(ToolPage page, Tool now) {
    return new ToolPage(
        Optional.of(now),
        "",
        page.form().at(now.version()),
        Map.of(),
        Optional.of(now),
        page.files(),
        page.categories());
  }
}
