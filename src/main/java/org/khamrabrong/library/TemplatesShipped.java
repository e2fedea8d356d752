package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** An update of the application brought templates, new or better ones; subject: how many, after: their codes. */
public record TemplatesShipped(String by, String subject, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
