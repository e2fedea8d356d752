package org.khamrabrong.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;

/** The key that this installation seals with now, and the certificates of all that it ever sealed with. */
public final class SealingKeys {

    private final SealingKey current;
    private final CertificateFile file;
    private volatile TrustedCertificates trusted;

    SealingKeys(SealingKey current, Path certificates) {
        this.current = current;
        this.file = new CertificateFile(certificates);
        this.trusted = file.with(List.of(current.certificate()));
    }

    public SealingKey current() {
        return current;
    }

    public TrustedCertificates trusted() {
        return trusted;
    }

    /** Adds certificates that sealed before, as another keeper of them remembers. */
    public synchronized void trust(Collection<X509Certificate> earlier) {
        trusted = file.with(earlier);
    }
}
