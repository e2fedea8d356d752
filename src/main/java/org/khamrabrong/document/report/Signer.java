package org.khamrabrong.document.report;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.PersonName;

/** A person as he or she stands under a document; the position may be missing. */
public record Signer(String name, @Nullable String position) {

    /** @param known null where nobody is known under that user name */
    public static Signer of(String username, @Nullable PersonName known) {
        return known == null ? new Signer(username, null) : new Signer(known.name(), known.position());
    }
}
