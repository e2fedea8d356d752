package org.khamrabrong.kernel;

import java.util.Set;

/**
 * Facts that are kept from a reader, in every agreement of that scope, unless another fact of the same agreement has opened
 * them.
 *
 * @param facts their kinds
 */
public record Withheld(Set<Class<? extends Fact>> facts, Unless unless, Scope scope) {

    /**
     * What opens a fact to the reader.
     *
     * @param opening a fact of this kind
     * @param follows whether it must stand after the fact that it opens; else before
     */
    public record Unless(Class<? extends Fact> opening, boolean follows) {

        public static Unless followedBy(Class<? extends Fact> opening) {
            return new Unless(opening, true);
        }

        public static Unless precededBy(Class<? extends Fact> opening) {
            return new Unless(opening, false);
        }
    }

    /**
     * In which agreements.
     *
     * @param within whether in these; else in all others
     */
    public record Scope(Set<AgreementId> agreements, boolean within) {

        public static Scope within(Set<AgreementId> agreements) {
            return new Scope(agreements, true);
        }

        public static Scope outside(Set<AgreementId> agreements) {
            return new Scope(agreements, false);
        }
    }
}
