/// Tests in a real browser, and what they share.
@NullMarked
package dk.klynge.browser;

import org.jspecify.annotations.NullMarked;
