package org.khamrabrong.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF turned out to be.
 *
 * @param intact whether all signatures hold and nothing but signing happened after the first, whoever sealed it
 * @param sha256 of the file as it was given
 * @param content the agreement package in it; null where there is none, or none that can be read
 */
public record CheckedPdf(
        Verdict verdict,
        boolean intact,
        @Nullable String sha256,
        Places places,
        Trailer ending,
        @Nullable EmbeddedPackage content,
        List<Problem> problems) {

    public CheckedPdf {
        problems = List.copyOf(problems);
    }

    /**
     * The seal and the places to sign.
     *
     * @param seal null where there is none
     * @param signatures after the seal, in order; without the confirmations of the system
     * @param unsigned fields that wait for a signature
     */
    public record Places(@Nullable CheckedSignature seal, List<CheckedSignature> signatures, List<String> unsigned) {

        static final Places NONE = new Places(null, List.of(), List.of());

        public Places {
            signatures = List.copyOf(signatures);
            unsigned = List.copyOf(unsigned);
        }
    }

    static CheckedPdf unreadable(@Nullable String sha256, Problem problem) {
        return without(Verdict.UNREADABLE, sha256, problem);
    }

    /** Nothing more can be said of it. */
    static CheckedPdf without(Verdict verdict, @Nullable String sha256, Problem problem) {
        return new CheckedPdf(verdict, false, sha256, Places.NONE, Trailer.NOTHING, null, List.of(problem));
    }

    /** Whether every place is signed. */
    public boolean complete() {
        return unsigned().isEmpty() && !signatures().isEmpty();
    }

    public @Nullable CheckedSignature seal() {
        return places.seal();
    }

    public List<CheckedSignature> signatures() {
        return places.signatures();
    }

    public List<String> unsigned() {
        return places.unsigned();
    }
}
