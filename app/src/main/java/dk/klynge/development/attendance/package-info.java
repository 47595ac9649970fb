/// Who was there, what they made of it, and who may have a certificate.
@NullMarked
package dk.klynge.development.attendance;

import org.jspecify.annotations.NullMarked;
