package dk.klynge.processplan.digest;

import dk.klynge.documents.Mailbox;
import dk.klynge.guard.RoleHolders.Held;
import dk.klynge.guard.RoleHolders.Holder;
import dk.klynge.organisation.SignedInPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Somebody with an address and what they are, own and lent.
///
/// @param language that they have chosen for their account; Danish where they have chosen none
record Recipient(UUID account, String name, String email, Locale language, List<Held> roles) {

  Recipient {
    roles = List.copyOf(roles);
  }

  static List<Recipient> of(List<Holder> holders, SignedInPerson people) {
    var rows = new LinkedHashMap<UUID, List<Holder>>();
    for (var holder : holders)
      if (holder.email().filter(Mailbox::isAddress).isPresent())
        rows.computeIfAbsent(holder.account(), _ -> new ArrayList<>()).add(holder);
    return rows.values().stream()
        .map(all ->
            new Recipient(
                all.getFirst().account(),
                all.getFirst().name(),
                all.getFirst().email().orElseThrow(),
                people.languageOfAccount(all.getFirst().account()).orElse(Locale.of("da")),
                all.stream().map(Holder::held).toList()))
        .toList();
  }
}
