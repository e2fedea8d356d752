package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** A template is offered again. */
@FactName("library.template-restored")
public record TemplateRestored(String by, String subject, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
