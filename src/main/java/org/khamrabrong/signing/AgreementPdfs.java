package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;

/** Makes the document of a round, and puts the seal and the signatures into it. */
interface AgreementPdfs {

    /**
     * The document as it is to be sealed; read inside a transaction.
     *
     * @param content the frozen one, letter by letter
     * @param sides the maker's first
     */
    UnsealedDocument unsealed(SigningRound round, String content, List<SideRow> sides);

    /** The document as it is to be signed, sealed. */
    PdfResult seal(UnsealedDocument document, Instant at);

    /**
     * The same document with one signature more.
     *
     * @param pdf as the one before left it
     * @param order of the signature among all of the round, from 1
     */
    PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof);

    /**
     * The same document once authorities have answered, or why it waits still; takes as long as they do.
     *
     * @param signature for which it waits; null for the seal
     * @throws Refusal where its certificate was revoked
     */
    PdfResult complete(byte[] pdf, @Nullable SignatureRow signature, Instant at);
}
