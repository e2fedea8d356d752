package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** A template came into the library. */
@FactName("library.template-added")
public record TemplateAdded(String by, String subject, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
