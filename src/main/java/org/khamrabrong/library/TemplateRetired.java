package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** A template is no longer offered. */
public record TemplateRetired(String by, String subject, String before) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
