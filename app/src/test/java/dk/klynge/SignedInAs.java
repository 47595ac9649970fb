package dk.klynge;

import dk.klynge.guard.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/// Runs a test, or all tests of a class, signed in with a role:
///
/// {@snippet :
/// @SpringBootTest
/// @AutoConfigureMockMvc
/// class InstitutionTests {
///   @Autowired MockMvc web;
///
///   @Test
///   @SignedInAs(Role.PLANNER)
///   void aPlannerSeesTheList() throws Exception {
///     web.perform(get("/institutions")).andExpect(status().isOk());
///   }
/// }
/// }
///
/// Works for pages and for `/api/**`; a POST to a page needs `.with(csrf())` as in a browser. Without the
/// annotation nobody is signed in. For one request, or for a role held for one place only, see [SignedIn].
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedIn.Factory.class)
public @interface SignedInAs {
  Role[] value();
}
