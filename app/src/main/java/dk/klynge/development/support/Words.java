package dk.klynge.development.support;

import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import org.springframework.stereotype.Component;

/// Texts and numbers in the language of the page, which the views need together.
@Component("supportWords")
record Words(Texts texts, Format format) {}
