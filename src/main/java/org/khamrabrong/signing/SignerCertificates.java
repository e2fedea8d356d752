package org.khamrabrong.signing;

import java.time.Clock;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.seal.CertificateFacts;
import org.khamrabrong.seal.SealingKey;
import org.springframework.stereotype.Component;

/** Shows a signer what is in the certificate file before it is signed with; keeps nothing of it. */
@Component
public class SignerCertificates {

    /** In bytes. */
    public static final int LARGEST = SealingKey.MOST_BYTES;

    private final HolderNames holders;
    private final Actors actors;
    private final Clock clock;

    SignerCertificates(HolderNames holders, Actors actors, Clock clock) {
        this.holders = holders;
        this.actors = actors;
        this.clock = clock;
    }

    /** @throws org.khamrabrong.kernel.Refusal where the file, its password, its key or its certificate is not fit to sign */
    public SignerCertificate read(byte[] pkcs12, char[] password) {
        CertificateFacts facts = CertificateFacts.of(
                SealingKey.ofSigner(pkcs12, password, clock.instant()).certificate());
        String signer = actors.current().name();
        return new SignerCertificate(
                facts.name(), facts.issuer(), facts.until(), signer, holders.same(signer, facts.name()));
    }
}
