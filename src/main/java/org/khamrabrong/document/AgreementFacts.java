package org.khamrabrong.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Picture;
import org.khamrabrong.scoring.AgreementPackage;

/**
 * What an agreement's paper tells.
 *
 * @param unit that makes the pledge, by its name
 * @param signers of both sides, in the order in which they stand
 * @param emblem above the title; null for none
 * @param frozen null for a draft, which says so on every page and has no fields
 * @param notice one line at the head of every page, where it is not the signed file; null for none
 */
public record AgreementFacts(
        AgreementPackage content,
        FiscalYear year,
        String unit,
        List<Signer> signers,
        @Nullable Picture emblem,
        @Nullable Frozen frozen,
        @Nullable String notice) {

    /**
     * Who signs, or will.
     *
     * @param slot of the signature, e.g. {@code maker-1}; null on a draft, which nobody signs
     * @param name null while it is not known
     * @param position null while it is not known
     * @param unit null where the position says it
     */
    public record Signer(
            @Nullable String slot,
            Side side,
            @Nullable String name,
            @Nullable String position,
            @Nullable String unit) {}

    /**
     * A content that stays as it is.
     *
     * @param sha256 of the canonical agreement package, hexadecimal
     * @param checkAddress where everyone checks that version
     */
    public record Frozen(int version, String sha256, Instant madeAt, String checkAddress) {}

    public AgreementFacts {
        signers = List.copyOf(signers);
    }

    /** What the document is called. */
    public String title(Phrasebook words) {
        return words.say("document.agreement.of", unit, words.formats().year(year));
    }

    public List<Signer> on(Side side) {
        return signers.stream().filter(signer -> signer.side() == side).toList();
    }
}
