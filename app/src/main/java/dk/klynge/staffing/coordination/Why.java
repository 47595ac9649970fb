package dk.klynge.staffing.coordination;

import dk.klynge.engine.matching.Change;
import dk.klynge.engine.matching.Explanation;
import dk.klynge.engine.matching.Explanation.Holder;
import dk.klynge.engine.matching.Explanation.Missed;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.Posts.Post;
import dk.klynge.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says in plain words why somebody gets a post, or does not, and what would have to change.
@Component
class Why {

  private static final String KEY = "staffing.coordination.why.";

  private final Texts texts;

  Why(Texts texts) {
    this.texts = texts;
  }

  List<String> of(Proposal proposal, PersonId person) {
    var said = new ArrayList<String>();
    var name = proposal.field().name(person);
    var got = proposal.of(person);
    said.add(
        got.map(post -> gets(proposal, person, post))
            .orElseGet(() -> texts.say(KEY + "keeps", name)));
    got.map(proposal.otherwise()::get)
        .ifPresent(one -> said.add(texts.say(KEY + "people-decided", one.reason())));
    said.addAll(takenByPeople(proposal, person, got));
    var market = proposal.market();
    if (market.isEmpty()) return said;
    market
        .get()
        .candidateNumber(person.value().toString())
        .map(proposal.explainer().orElseThrow()::candidate)
        .ifPresent(told -> said.addAll(candidate(proposal, name, told)));
    return said;
  }

  /// The dearer wishes that the meeting has given away, or keeps empty.
  private List<String> takenByPeople(Proposal proposal, PersonId person, Optional<PostId> got) {
    var field = proposal.field();
    int own =
        got.map(post -> field.wish(person, post))
            .filter(wish -> wish > 0)
            .orElse(Integer.MAX_VALUE);
    return proposal.otherwise().values().stream()
        .filter(one -> field.wish(person, one.post()) > 0 && field.wish(person, one.post()) < own)
        .map(one ->
            texts.say(
                KEY + "taken",
                place(proposal, one.post()),
                field.wish(person, one.post()),
                one.person()
                    .map(field::name)
                    .orElseGet(() -> texts.say("staffing.coordination.nobody")),
                one.reason()))
        .toList();
  }

  private String gets(Proposal proposal, PersonId person, PostId post) {
    int wish = proposal.field().wish(person, post);
    return texts.say(
        KEY + (wish > 0 ? "gets" : "gets-unwished"),
        proposal.field().name(person),
        place(proposal, post),
        wish);
  }

  private List<String> candidate(Proposal proposal, String name, Explanation.OfCandidate told) {
    var said = new ArrayList<String>();
    told.missed().forEach(missed -> said.addAll(missed(proposal, name, missed)));
    told.notRankedBy()
        .forEach(post ->
            said.add(texts.say(KEY + "not-recommended", name, place(proposal, PostId.of(post)))));
    return said;
  }

  private List<String> missed(Proposal proposal, String name, Missed missed) {
    var place = place(proposal, PostId.of(missed.post()));
    var said = new ArrayList<String>();
    for (Holder holder : missed.holders())
      said.add(
          texts.say(
              KEY + "preferred." + holder.why().name().toLowerCase(Locale.ROOT),
              name,
              place,
              name(proposal, holder.candidate()),
              missed.rank()));
    for (Change change : missed.changes())
      said.add(
          switch (change) {
            case Change.Preferred(var to) ->
                texts.say(KEY + "if-preferred", name, place, names(proposal, to));
            case Change.Absent(var people, var _) ->
                texts.say(KEY + "if-absent", name, place, names(proposal, people));
          });
    return said;
  }

  List<String> of(Proposal proposal, Post post) {
    var said = new ArrayList<String>();
    var field = proposal.field();
    var got = proposal.placed().get(post.id());
    said.add(
        got == null
            ? texts.say(KEY + "empty", post.place())
            : texts.say(KEY + "filled", post.place(), field.name(got), field.rank(post.id(), got)));
    var other = proposal.otherwise().get(post.id());
    if (other != null) said.add(texts.say(KEY + "people-decided", other.reason()));
    var order = field.orders().get(post.id());
    if (order == null) said.add(texts.say(KEY + "missing", post.place()));
    else if (order.isEmpty()) said.add(texts.say(KEY + "none-found", post.place()));
    said.addAll(elsewhere(proposal, post));
    return said;
  }

  private List<String> elsewhere(Proposal proposal, Post post) {
    if (proposal.market().isEmpty()) return List.of();
    return proposal
        .market()
        .get()
        .postNumber(post.id().value().toString())
        .map(proposal.explainer().orElseThrow()::post)
        .map(told ->
            told.elsewhere().stream()
                .map(one ->
                    texts.say(
                        KEY + "elsewhere",
                        name(proposal, one.candidate()),
                        post.place(),
                        place(proposal, PostId.of(one.got()))))
                .toList())
        .orElse(List.of());
  }

  /// The pairs that an override leaves dissatisfied.
  List<String> unsettled(Proposal proposal) {
    return proposal.unsettled().stream()
        .map(one ->
            texts.say(
                KEY + "unsettled",
                proposal.field().name(one.person()),
                place(proposal, one.post())))
        .toList();
  }

  private static String name(Proposal proposal, String person) {
    return proposal.field().name(PersonId.of(person));
  }

  private static String names(Proposal proposal, List<String> people) {
    return people.stream().map(one -> name(proposal, one)).collect(Collectors.joining(", "));
  }

  private static String place(Proposal proposal, PostId post) {
    return proposal.field().post(post).map(Post::place).orElse("–");
  }
}
