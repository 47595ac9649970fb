package dk.klynge.access.roles;

import dk.klynge.ui.SignedIn;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Name and roles for the head of each page.
@Component
class WhoIsSignedIn implements SignedIn {

  private final RolesOfAccounts roles;
  private final MessageSource messages;

  WhoIsSignedIn(RolesOfAccounts roles, MessageSource messages) {
    this.roles = roles;
    this.messages = messages;
  }

  @Override
  public Optional<Who> now() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(authentication -> authentication.getPrincipal())
        .filter(Caller.class::isInstance)
        .map(Caller.class::cast)
        .map(caller -> new Who(caller.displayName(), words(caller)));
  }

  private String words(Caller caller) {
    return roles.today(caller.account()).stream()
        .map(held -> "access.role." + held.role())
        .distinct()
        .map(key -> messages.getMessage(key, null, LocaleContextHolder.getLocale()))
        .collect(Collectors.joining(", "));
  }
}
