package org.khamrabrong.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature in a file.
 *
 * @param signer name as the signature states it; only as good as the certificate
 * @param claimedAt time as the signer's machine had it; null where unreadable
 * @param stampedAt time a time-stamp authority vouches for; null where none does
 * @param stampedBy subject of the authority's certificate; null where none does
 * @param subject name in the certificate; null where the signature cannot be read
 * @param fingerprint SHA-256 of the certificate; null where the signature cannot be read
 * @param ours whether the certificate is this installation's: only then the name is vouched for by it
 * @param confirmed whether this installation signed on top of it, as it does with what its own key does not vouch for
 * @param intact whether it fits the bytes it covers
 * @param coversBytes how much of the file, from its beginning, it covers
 * @param revision 1 for the seal
 */
public record CheckedSignature(
        String field,
        String signer,
        String reason,
        String location,
        @Nullable Instant claimedAt,
        @Nullable Instant stampedAt,
        @Nullable String stampedBy,
        Level level,
        @Nullable String subject,
        @Nullable String fingerprint,
        boolean ours,
        boolean confirmed,
        boolean intact,
        long coversBytes,
        int revision) {}
