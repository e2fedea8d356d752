package org.khamrabrong.agreement;

import java.util.List;
import java.util.Optional;

/**
 * What anyone may learn about one version by its number: that it exists, and of a published agreement whose it is.
 *
 * @param published empty unless the agreement is published
 */
public record KnownVersion(VersionRow version, Optional<Published> published) {

    /** @param signed the version that stands signed at present */
    public record Published(PublishedName name, SignedVersion signed) {}

    /** Whether it holds what is signed at present. */
    public boolean isInForce() {
        return published
                .filter(known -> known.signed().row().sha256().equals(version.sha256()))
                .isPresent();
    }

    /** Who signed what it holds; nobody unless that is in force. */
    public List<Signatory> signatories() {
        return published
                .filter(known -> isInForce())
                .map(known -> known.signed().signatories())
                .orElse(List.of());
    }
}
