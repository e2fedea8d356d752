package org.khamrabrong.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which agreement a document shows, and how that version stands, in the reader's words.
 *
 * @param published null unless the agreement is
 * @param signatories empty unless the agreement is published
 */
record Origin(
        @Nullable Published published,
        String version,
        String madeAt,
        State state,
        List<AgreementPage.Named> signatories,
        List<Hash> hashes) {

    /**
     * @param agreement its name
     * @param address of its page
     * @param document address of the signed PDF
     */
    record Published(String agreement, String address, String document) {}

    /**
     * @param tone done, warning or error
     * @param replacement address at which the version that replaced it is checked; null where none did
     */
    record State(String sentence, String tone, @Nullable String replacement) {}

    /** @param of what it is the SHA-256 */
    record Hash(String of, String sha256) {}
}
