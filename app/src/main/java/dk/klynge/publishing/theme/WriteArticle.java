package dk.klynge.publishing.theme;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.Written;
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

  /// The same form makes one, however often it is sent.
  @Transactional
  Written<ArticleId, Article> make(ArticleForm form, String token) {
    var before = articles.madeFrom(token);
    if (before.isPresent()) return new Written.Saved<>(before.get());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    var id = articles.insert(token, form);
    told(id, form.title().danish(), fields(form, 1));
    return new Written.Saved<>(id);
  }

  @Transactional
  Written<ArticleId, Article> change(Article article, ArticleForm form) {
    var errors = form.errors();
    if (!errors.isEmpty()) return new Written.Rejected<>(errors);
    if (!articles.update(article.id(), form.versionNumber(), form))
      return new Written.Overtaken<>(articles.find(article.id()).orElseThrow());
    told(article.id(), form.title().danish(), fields(form, form.versionNumber() + 1));
    return new Written.Saved<>(article.id());
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
