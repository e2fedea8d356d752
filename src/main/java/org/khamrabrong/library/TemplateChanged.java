package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;

/** A template was written anew; before and after: the numbers of its versions. */
public record TemplateChanged(String by, String subject, String before, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
