package org.khamrabrong.seal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature in a file.
 *
 * @param stamp null where no time-stamp authority vouches for the time
 * @param confirmed whether this installation signed on top of it, as it does with what its own key does not vouch for
 */
public record CheckedSignature(
        String field, Claim claim, @Nullable Stamp stamp, Level level, Holder holder, boolean confirmed, Cover cover) {

    /**
     * What it states of itself; only as good as the certificate.
     *
     * @param at time as the signer's machine had it; null where unreadable
     */
    public record Claim(
            @Nullable String signer,
            @Nullable String reason,
            @Nullable String location,
            @Nullable Instant at) {}

    /** @param by subject of the authority's certificate */
    public record Stamp(Instant at, String by) {}

    /**
     * Of its certificate.
     *
     * @param subject name in it; null where the signature cannot be read
     * @param fingerprint SHA-256 of it; null where the signature cannot be read
     * @param ours whether it is this installation's: only then the name is vouched for by it
     */
    public record Holder(@Nullable String subject, @Nullable String fingerprint, boolean ours) {}

    /**
     * @param intact whether it fits the bytes it covers
     * @param bytes how much of the file, from its beginning, it covers
     */
    public record Cover(boolean intact, long bytes) {}

    public boolean ours() {
        return holder.ours();
    }

    public boolean intact() {
        return cover.intact();
    }
}
