package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** A template is no longer offered. */
@FactName("library.template-retired")
public record TemplateRetired(String by, String subject, String before) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
