package dk.klynge.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The members of the support team, day by day.
public interface Consultants {

  /// Those who are in the team on the day, by name in Danish order.
  List<Consultant> on(LocalDate day);

  /// Also one who has left the team.
  Optional<Consultant> find(ConsultantId id);

  /// The one who is signed in, where they are in the team on the day.
  Optional<Consultant> own(LocalDate day);

  /// @param account with which they sign in; empty for a consultant from outside
  /// @param person of the register, where they are known there
  /// @param subjects what they know about
  /// @param capacity hours a month
  /// @param away days on which they cannot come
  /// @param ties what they have declared to be partial about
  record Consultant(
      ConsultantId id,
      String name,
      String email,
      Optional<UUID> account,
      Optional<UUID> person,
      Set<SupportTheme> subjects,
      BigDecimal capacity,
      List<Away> away,
      List<Tie> ties) {

    public Consultant {
      subjects = Set.copyOf(subjects);
      away = List.copyOf(away);
      ties = List.copyOf(ties);
    }

    public boolean isAwayOn(LocalDate day) {
      return away.stream().anyMatch(one -> !day.isBefore(one.first()) && !day.isAfter(one.last()));
    }
  }

  /// @param last the last day, which is part of it
  record Away(UUID id, LocalDate first, LocalDate last) {}

  /// @param place the cluster or institution
  /// @param kind family, friend, former or other; `development.tie.<kind>` names it
  record Tie(UUID id, UUID place, String placeName, String kind, Optional<LocalDate> until) {}
}
