package org.khamrabrong.library;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** A template was written anew; before and after: the numbers of its versions. */
@FactName("library.template-changed")
public record TemplateChanged(String by, String subject, String before, String after) implements Fact {

    @Override
    public AgreementId agreement() {
        return null;
    }
}
