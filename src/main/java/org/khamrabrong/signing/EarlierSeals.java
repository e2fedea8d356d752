package org.khamrabrong.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.seal.SealingKeys;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Writes down with which key this installation begins to seal, before anybody can ask it to, and reminds it with which it
 * has sealed before and other nodes do now, so that a new key disowns nothing.
 */
@Component
class EarlierSeals implements SmartInitializingSingleton {

    private final KeptCertificates certificates;
    private final SealingKeys keys;

    EarlierSeals(KeptCertificates certificates, SealingKeys keys) {
        this.certificates = certificates;
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            certificates.keep(keys.current().certificate().getEncoded());
        } catch (CertificateEncodingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
        keys.rememberFrom(this::kept);
    }

    private List<X509Certificate> kept() {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            List<X509Certificate> kept = new ArrayList<>();
            for (byte[] encoded : certificates.all()) {
                kept.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(encoded)));
            }
            return kept;
        } catch (CertificateException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
