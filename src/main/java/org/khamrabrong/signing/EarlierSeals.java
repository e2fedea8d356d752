package org.khamrabrong.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.seal.SealingKeys;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells at the start with which certificates this installation has sealed before, so that a new key disowns nothing. */
@Component
class EarlierSeals {

    private final KeptCertificates certificates;
    private final SealingKeys keys;

    EarlierSeals(KeptCertificates certificates, SealingKeys keys) {
        this.certificates = certificates;
        this.keys = keys;
    }

    @EventListener(ApplicationStartedEvent.class)
    void trust() throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> earlier = new ArrayList<>();
        for (byte[] kept : certificates.all()) {
            earlier.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(kept)));
        }
        keys.trust(earlier);
    }
}
