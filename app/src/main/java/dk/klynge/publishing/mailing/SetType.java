package dk.klynge.publishing.mailing;

import dk.klynge.publishing.Issue;
import dk.klynge.publishing.Issue.Edition;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.mailing.Typeset.Text;
import dk.klynge.ui.Format;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.Prose;
import dk.klynge.ui.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// Makes the mail of a newsletter, as text and as HTML that loads nothing: no pictures, no pixel
/// that tells who reads, and links that lead where they say.
@Component
class SetType {

  private static final String PAPER =
      """
      <!doctype html>
      <html lang="%s">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
      <body style="margin:0 auto;padding:24px 16px;max-width:640px;font-family:Arial,Helvetica,sans-serif;\
      font-size:16px;line-height:1.5;color:#1a1a1a;background:#ffffff">
      <p style="color:#454545">%s</p>
      <h1 style="font-size:26px;line-height:1.25">%s</h1>
      %s
      <hr style="border:0;border-top:1px solid #bfbfbf;margin:32px 0 16px">
      <p style="font-size:14px;color:#454545">%s</p>
      </body></html>
      """;

  private final Texts texts;
  private final Format format;
  private final Municipality municipality;

  SetType(Texts texts, Format format, Municipality municipality) {
    this.texts = texts;
    this.format = format;
    this.municipality = municipality;
  }

  Typeset set(NewsletterId id, Issue issue, MailingIssues.Address address) {
    var page = address.open() ? address.site() + "/news/" + id.value() : "";
    return new Typeset(
        Map.of(
            "da", set(issue.in(Locale.of("da")), page),
            "en", set(issue.in(Locale.ENGLISH), page)),
        address.site());
  }

  private Text set(Edition edition, String page) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(edition.language());
    try {
      return new Text(edition.title(), plain(edition, page), html(edition, page));
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  private String plain(Edition edition, String page) {
    var text = new StringBuilder(edition.title()).append("\n\n");
    if (!edition.lead().isBlank()) text.append(Prose.plain(edition.lead())).append("\n\n");
    for (var part : edition.parts()) {
      if (!part.heading().isBlank()) text.append(part.heading().toUpperCase(edition.language()));
      text.append('\n');
      part.due().ifPresent(day -> text.append(task(day)).append('\n'));
      text.append(part.plain()).append("\n\n");
    }
    text.append("--\n").append(owner()).append('\n');
    if (!page.isEmpty())
      text.append(texts.say("publishing.newsletter.mail.read", page)).append('\n');
    return text.append(texts.say("publishing.newsletter.mail.off", Typeset.OFF)).toString();
  }

  private String html(Edition edition, String page) {
    var body = new StringBuilder(edition.leadHtml());
    for (var part : edition.parts()) {
      if (!part.heading().isBlank())
        body.append("<h2 style=\"font-size:20px;line-height:1.3;margin-top:28px\">")
            .append(HtmlUtils.htmlEscape(part.heading()))
            .append("</h2>\n");
      part.due()
          .ifPresent(day -> body.append("<p><strong>").append(task(day)).append("</strong></p>\n"));
      body.append(part.html());
    }
    var title = HtmlUtils.htmlEscape(edition.title());
    return PAPER.formatted(
        edition.language().getLanguage(),
        title,
        HtmlUtils.htmlEscape(owner()),
        title,
        body,
        foot(page));
  }

  private String foot(String page) {
    var off = link(Typeset.OFF, "publishing.newsletter.mail.off.link");
    return page.isEmpty() ? off : link(page, "publishing.newsletter.mail.read.link") + " · " + off;
  }

  private String link(String url, String key) {
    return "<a href=\"%s\" style=\"color:#0b5394\">%s</a>"
        .formatted(HtmlUtils.htmlEscape(url), HtmlUtils.htmlEscape(texts.say(key)));
  }

  private String task(LocalDate day) {
    return texts.say("publishing.newsletter.task", format.day(day));
  }

  private String owner() {
    return municipality.name().isEmpty()
        ? texts.say("publishing.newsletter.mail.owner")
        : municipality.name();
  }
}
