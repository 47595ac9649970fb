package dk.klynge.publishing.theme;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.PublishingActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// News and articles are written, changed and withdrawn.
@Service
class WriteArticle {

  private final Articles articles;
  private final AuditTrail audit;

  WriteArticle(Articles articles, AuditTrail audit) {
    this.articles = articles;
    this.audit = audit;
  }

  sealed interface Outcome {
    record Saved(ArticleId id) implements Outcome {}

    /// @param errors message key by the id of the field
    record Rejected(Map<String, String> errors) implements Outcome {}

    /// Somebody else changed it meanwhile.
    record Overtaken(Article now) implements Outcome {}
  }

  /// The same form makes one, however often it is sent.
  @Transactional
  Outcome make(ArticleForm form, String token) {
    var before = articles.madeFrom(token);
    if (before.isPresent()) return new Outcome.Saved(before.get());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var id = articles.insert(token, form);
    told(id, form.title().danish(), fields(form, 1));
    return new Outcome.Saved(id);
  }

  @Transactional
  Outcome change(Article article, ArticleForm form) {
    var errors = form.errors();
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    if (!articles.update(article.id(), form.versionNumber(), form))
      return new Outcome.Overtaken(articles.find(article.id()).orElseThrow());
    told(article.id(), form.title().danish(), fields(form, form.versionNumber() + 1));
    return new Outcome.Saved(article.id());
  }

  @Transactional
  boolean withdraw(Article article, int version) {
    if (!articles.withdraw(article.id(), version)) return false;
    told(article.id(), article.title().danish(), Map.of("state", new Change("", "withdrawn")));
    return true;
  }

  private static Map<String, Change> fields(ArticleForm form, int version) {
    return Map.of(
        "version", new Change("", "" + version),
        "kind", new Change("", form.kind()),
        "published-on", new Change("", form.day()));
  }

  private void told(ArticleId id, String title, Map<String, Change> fields) {
    audit.changed(
        PublishingActions.WRITE, new Subject("article", id.value().toString(), title), fields);
  }
}
