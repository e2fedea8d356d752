package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** A template is offered again. */
public record TemplateRestored(String by, String subject, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
