package org.khamrabrong.library;

import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.library.LibraryFact.TemplateAdded;
import org.khamrabrong.library.LibraryFact.TemplateChanged;
import org.khamrabrong.library.LibraryFact.TemplateRestored;
import org.khamrabrong.library.LibraryFact.TemplateRetired;
import org.khamrabrong.library.LibraryFact.TemplatesShipped;
import org.springframework.stereotype.Component;

/** The words for what happens to templates. */
@Component
class LibrarySentences extends FactSentences<LibraryFact> {

    LibrarySentences() {
        super(LibraryFact.class);
        tell(TemplateAdded.class, fact -> of(fact.code()).became("name", fact.name()));
        tell(
                TemplateChanged.class,
                fact -> of(fact.code())
                        .changed("version", Integer.toString(fact.former()), Integer.toString(fact.version())));
        tell(TemplateRestored.class, fact -> of(fact.code()).became("name", fact.name()));
        tell(TemplateRetired.class, fact -> of(fact.code()).was("name", fact.name()));
        tell(TemplatesShipped.class, fact -> of(fact.codes().size()).became("codes", String.join(", ", fact.codes())));
    }
}
