package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** An update of the application brought templates, new or better ones; subject: how many, after: their codes. */
@FactName("library.templates-shipped")
public record TemplatesShipped(String by, String subject, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
