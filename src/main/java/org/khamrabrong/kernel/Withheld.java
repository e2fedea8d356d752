package org.khamrabrong.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

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
     * @param openings a fact of any of these kinds
     * @param follows whether it must stand after the fact that it opens; else before
     * @param field in which both must say the same; null where it opens whatever there is
     */
    public record Unless(
            Set<Class<? extends Fact>> openings,
            boolean follows,
            @Nullable String field) {

        public static Unless followedBy(Class<? extends Fact> opening) {
            return followedBy(Set.of(opening));
        }

        public static Unless followedBy(Set<Class<? extends Fact>> openings) {
            return new Unless(openings, true, null);
        }

        /** For good. */
        public static Unless never() {
            return new Unless(Set.of(), true, null);
        }

        public static Unless precededBy(Class<? extends Fact> opening) {
            return new Unless(Set.of(opening), false, null);
        }

        /** Only by one that says the same in that field, e.g. which request it is about. */
        public Unless ofTheSame(String field) {
            return new Unless(openings, follows, field);
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

        public static Scope everywhere() {
            return outside(Set.of());
        }
    }
}
