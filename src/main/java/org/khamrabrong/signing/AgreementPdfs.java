package org.khamrabrong.signing;

import java.time.Instant;
import java.util.List;
import org.khamrabrong.agreement.VersionRow;

/** Makes the document of a round, and puts the seal and the signatures into it. */
interface AgreementPdfs {

    /**
     * The document as it is to be signed, sealed.
     *
     * @param document the frozen content, letter by letter
     * @param sides the maker's first
     */
    PdfResult seal(VersionRow frozen, String document, List<SideRow> sides, Instant at);

    /**
     * The same document with one signature more.
     *
     * @param pdf as the one before left it
     * @param order of the signature among all of the round, from 1
     */
    PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof);
}
