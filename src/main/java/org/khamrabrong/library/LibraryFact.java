package org.khamrabrong.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to the templates in the library. */
public sealed interface LibraryFact extends Fact {

    @Override
    default @Nullable AgreementId agreement() {
        return null;
    }

    /** A template came into the library. */
    @FactName("library.template-added")
    record TemplateAdded(String by, String code, String name) implements LibraryFact {}

    /** A template was written anew, from one version to the next. */
    @FactName("library.template-changed")
    record TemplateChanged(String by, String code, int former, int version) implements LibraryFact {}

    /** A template is no longer offered. */
    @FactName("library.template-retired")
    record TemplateRetired(String by, String code, String name) implements LibraryFact {}

    /** A template is offered again. */
    @FactName("library.template-restored")
    record TemplateRestored(String by, String code, String name) implements LibraryFact {}

    /** An update of the application brought templates, new or better ones. */
    @FactName("library.templates-shipped")
    record TemplatesShipped(String by, List<String> codes) implements LibraryFact {}
}
