package org.khamrabrong.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which agreement a document shows, and how that version stands, in the reader's words.
 *
 * @param agreement its name; null unless it is published, as are {@code address} and {@code document}
 * @param address of its page
 * @param document address of the signed PDF
 * @param state a sentence
 * @param tone of the state: done, warning or error
 * @param replacement address at which the version that replaced it is checked; null where none did
 * @param signatories empty unless the agreement is published
 */
record Origin(
        @Nullable String agreement,
        @Nullable String address,
        @Nullable String document,
        String version,
        String madeAt,
        String state,
        String tone,
        @Nullable String replacement,
        List<AgreementPage.Named> signatories,
        List<Hash> hashes) {

    /** @param of what it is the SHA-256 */
    record Hash(String of, String sha256) {}
}
