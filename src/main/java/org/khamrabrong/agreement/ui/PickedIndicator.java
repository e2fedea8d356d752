package org.khamrabrong.agreement.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;

/** A template as an indicator of the draft begins with it: a copy, to be numbered, and saying where it is from. */
final class PickedIndicator {

    /** The language of the papers, whatever the reader's is. */
    private static final Locale PAPER = Locale.forLanguageTag("th");

    private PickedIndicator() {}

    static Indicator of(LibraryEntry entry) {
        Indicator model = entry.template().indicator();
        Details details = model.words();
        String from = I18NProvider.translate(
                PAPER, "library.pick.from", entry.template().code(), entry.version());
        return model.withNumber("")
                .withDimension(null)
                .withDetails(details.but()
                        .remarks(details.remarks() == null ? from : details.remarks() + "\n" + from)
                        .build());
    }
}
