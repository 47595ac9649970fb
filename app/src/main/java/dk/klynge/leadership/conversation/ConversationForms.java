package dk.klynge.leadership.conversation;

import dk.klynge.leadership.ConversationTemplates;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.Conversations.Times;
import dk.klynge.leadership.Pairs;
import dk.klynge.leadership.Pairs.Pair;
import dk.klynge.leadership.conversation.ConversationDoor.Seat;
import dk.klynge.leadership.conversation.ConversationPages.FormPage;
import dk.klynge.leadership.conversation.ConversationPages.Option;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The forms in which a conversation is called and moved.
@Component
class ConversationForms {

  private final Pairs pairs;
  private final ConversationTemplates templates;
  private final ConversationShow show;
  private final Texts texts;
  private final Clock clock;

  ConversationForms(
      Pairs pairs,
      ConversationTemplates templates,
      ConversationShow show,
      Texts texts,
      Clock clock) {
    this.pairs = pairs;
    this.templates = templates;
    this.show = show;
    this.texts = texts;
    this.clock = clock;
  }

  /// Once it is chosen with whom, only the kinds are offered that the two hold.
  FormPage blank(PersonId me, Map<String, String> form, Map<String, String> errors) {
    var all = pairs.of(me, LocalDate.now(clock));
    var chosen =
        all.stream()
            .filter(one -> one.across(me).id().value().toString().equals(form.get("with")))
            .findFirst();
    var people =
        all.stream()
            .map(one -> one.across(me))
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList();
    return new FormPage(
        Optional.empty(),
        texts.say("leadership.conversation.new"),
        form,
        said(errors),
        people,
        kinds(chosen, all),
        Optional.empty());
  }

  private List<Option> kinds(Optional<Pair> chosen, List<Pair> all) {
    return templates.current().stream()
        .filter(one -> chosen.map(one::isFor).orElseGet(() -> all.stream().anyMatch(one::isFor)))
        .map(this::option)
        .toList();
  }

  private Option option(Template one) {
    return new Option(one.kind(), one.in(texts.language()).title());
  }

  /// @param now what the other has saved meanwhile
  FormPage times(
      Seat seat, ConversationForm form, Map<String, String> errors, Optional<Times> now) {
    return new FormPage(
        Optional.of(seat.id()),
        show.words(seat.conversation()).title(),
        form.fields(),
        said(errors),
        List.of(),
        List.of(),
        now.map(times -> show.when(times) + ", " + times.place()));
  }

  private Map<String, String> said(Map<String, String> keys) {
    var errors = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> errors.put(field, texts.say(key)));
    return errors;
  }
}
