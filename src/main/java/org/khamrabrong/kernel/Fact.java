package org.khamrabrong.kernel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is kept in the record, field by field. Every change publishes one inside its transaction; it is a
 * record type in the past tense with a {@link FactName}.
 */
public interface Fact {

    /** The agreement it belongs to, or null where it belongs to none. */
    @Nullable
    AgreementId agreement();

    /** User name of the one who did it; the system has a name of its own. */
    String by();

    /** The declared name of its kind. */
    static String name(Class<? extends Fact> kind) {
        return Objects.requireNonNull(kind.getAnnotation(FactName.class)).value();
    }
}
