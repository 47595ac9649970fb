package dk.klynge.planning.agreement.history;

import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.planning.agreement.saving.Content.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How far an agreement has come. It follows from what happened and is never picked from a list.
public sealed interface Status {

  /// It is being written.
  record Draft() implements Status {}

  /// It is with the parties; some of them may have signed.
  record Sent(LocalDate day, List<Act> signatures, List<Party> outstanding) implements Status {
    public Sent {
      signatures = List.copyOf(signatures);
      outstanding = List.copyOf(outstanding);
    }
  }

  /// All have signed, and its first day is yet to come.
  record Signed(List<Act> signatures, LocalDate from) implements Status {
    public Signed {
      signatures = List.copyOf(signatures);
    }
  }

  record InForce(List<Act> signatures, LocalDate since) implements Status {
    public InForce {
      signatures = List.copyOf(signatures);
    }
  }

  record Ended(LocalDate day) implements Status {}

  record Withdrawn(LocalDate day, String reason) implements Status {}

  static Status of(Content content, List<Act> acts, LocalDate today) {
    var signatures = new ArrayList<Act>();
    Status status = new Draft();
    for (var act : acts)
      switch (act.kind()) {
        case SENT -> {
          signatures.clear();
          status = sent(content, act.day(), signatures);
        }
        case RECALLED -> status = new Draft();
        case SIGNED -> {
          signatures.add(act);
          if (status instanceof Sent(var day, _, _)) status = sent(content, day, signatures);
        }
        case ENDED -> status = new Ended(act.day());
        case WITHDRAWN -> status = new Withdrawn(act.day(), act.note());
      }
    return status instanceof Sent sent && sent.outstanding().isEmpty()
        ? complete(content, sent.signatures(), today)
        : status;
  }

  private static Status complete(Content content, List<Act> signatures, LocalDate today) {
    if (content.until().filter(until -> !today.isBefore(until)).isPresent())
      return new Ended(content.until().orElseThrow());
    return today.isBefore(content.from())
        ? new Signed(signatures, content.from())
        : new InForce(signatures, content.from());
  }

  private static Sent sent(Content content, LocalDate day, List<Act> signatures) {
    return new Sent(
        day,
        signatures,
        content.parties().stream()
            .filter(party -> signatures.stream().noneMatch(act -> act.party().equals(party.key())))
            .toList());
  }

  /// As messages and the API call it.
  default String code() {
    return switch (this) {
      case Draft _ -> "draft";
      case Sent sent -> sent.signatures().isEmpty() ? "sent" : "signing";
      case Signed _ -> "signed";
      case InForce _ -> "in-force";
      case Ended _ -> "ended";
      case Withdrawn _ -> "withdrawn";
    };
  }

  /// Nothing more can happen to it.
  default boolean closed() {
    return this instanceof Ended || this instanceof Withdrawn;
  }
}
