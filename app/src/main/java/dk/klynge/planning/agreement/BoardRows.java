package dk.klynge.planning.agreement;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.agreement.AgreementPages.Answer;
import dk.klynge.planning.agreement.history.AgreementWords;
import dk.klynge.planning.agreement.saving.Network;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells for each institution of a network what its board has answered. Boards merge only where all
/// of them have said so.
@Component
class BoardRows {

  private final Boards boards;
  private final AgreementWords words;

  BoardRows(Boards boards, AgreementWords words) {
    this.boards = boards;
    this.words = words;
  }

  List<Answer> of(Network network) {
    var answers = boards.of(network.cluster().id());
    return network.members().stream().map(entry -> row(network, entry, answers)).toList();
  }

  private Answer row(Network network, Entry entry, List<Boards.Answer> answers) {
    var last = latest(entry.id(), answers);
    var with = last.map(Boards.Answer::mergesWith).orElse(List.of());
    var alone = with.stream().filter(other -> !saysTheSame(other, entry.id(), answers)).toList();
    return new Answer(
        entry.name(),
        last.isEmpty()
            ? words.say("boards.none")
            : with.isEmpty()
                ? words.say("boards.keeps")
                : words.say("boards.merges", names(network, with)),
        last.map(Boards.Answer::day),
        last.map(Boards.Answer::note).orElse(""),
        names(network, alone));
  }

  private static boolean saysTheSame(
      InstitutionId other, InstitutionId own, List<Boards.Answer> answers) {
    return latest(other, answers).filter(each -> each.mergesWith().contains(own)).isPresent();
  }

  private static Optional<Boards.Answer> latest(InstitutionId id, List<Boards.Answer> answers) {
    return answers.stream().filter(each -> each.institution().equals(id)).findFirst();
  }

  private static String names(Network network, List<InstitutionId> ids) {
    return ids.stream()
        .flatMap(id -> network.member(id).stream())
        .map(Entry::name)
        .collect(Collectors.joining(", "));
  }
}
