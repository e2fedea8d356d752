package org.khamrabrong.seal;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * The key that this installation seals with now, and the certificates of all that it ever sealed with. Another keeper of
 * these is asked again where a certificate is unknown, since another node may have begun with a key of its own.
 */
public final class SealingKeys implements KnownCertificates {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(5);

    private final SigningKey current;
    private final CertificateFile file;
    private final Pause pause;
    private volatile TrustedCertificates trusted;
    private volatile Supplier<? extends Collection<X509Certificate>> keeper = List::of;

    public SealingKeys(SigningKey current, Path certificates) {
        this(current, certificates, new Pause(BETWEEN_QUESTIONS, System::nanoTime));
    }

    SealingKeys(SigningKey current, Path certificates, Pause pause) {
        this.current = current;
        this.file = new CertificateFile(certificates);
        this.pause = pause;
        this.trusted = file.with(List.of(current.certificate()));
    }

    public SigningKey current() {
        return current;
    }

    public TrustedCertificates trusted() {
        return trusted;
    }

    /** @param keeper who remembers what sealed before; asked now, and then at most once in some seconds */
    public void rememberFrom(Supplier<? extends Collection<X509Certificate>> keeper) {
        this.keeper = keeper;
        ask();
    }

    @Override
    public boolean contains(X509Certificate certificate) {
        if (!trusted.contains(certificate) && pause.letsThrough()) {
            ask();
        }
        return trusted.contains(certificate);
    }

    @Override
    public boolean isEmpty() {
        return trusted.isEmpty();
    }

    private synchronized void ask() {
        trusted = file.with(keeper.get());
    }
}
