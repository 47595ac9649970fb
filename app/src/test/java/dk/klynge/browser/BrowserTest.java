package dk.klynge.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A test in a real browser: `@BrowserTest class …Tests { @Test void …(Browsing browsing) { … } }`.
///
/// The program is started once for all such tests, on a free port with a database of its own; so a
/// test brings its own data and leaves other tests' data alone. Each test gets a new [Browsing], as
/// a visitor who has never been here.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Gallery.class)
@ExtendWith(GiveBrowsing.class)
@Tag("browser")
public @interface BrowserTest {}
