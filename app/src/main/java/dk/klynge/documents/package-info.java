/// Files in and out: tables as CSV, XLSX and GeoJSON within bounded memory, papers as PDF and Word,
/// the files that people attach, letters by e-mail and calendars.
@NullMarked
@ApplicationModule(allowedDependencies = {"guard", "audit", "ui"})
package dk.klynge.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
