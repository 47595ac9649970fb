package dk.klynge.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The action that a caller of this endpoint must be allowed to do, somewhere at least.
///
/// The value is the name of an action, `<module>:<verb>`, kept as a constant in the module that
/// owns it (`OrganisationActions.IMPORT`). Which role may do it, and how far it reaches, is said by
/// the [Rules] of that module. An endpoint without this annotation is refused to everybody; see
/// also [Open].
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  /// For what everybody may do who is signed in, such as seeing the own account.
  String SIGN_IN = "access:sign-in";

  String value();
}
