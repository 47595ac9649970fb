/// Files in and out: tables as CSV, XLSX and GeoJSON within bounded memory, papers as PDF and Word,
/// and the files that people attach.
@NullMarked
@ApplicationModule(allowedDependencies = {"guard"})
package dk.klynge.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
