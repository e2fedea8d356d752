package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.khamrabrong.kernel.InstallationSignature;

/** Signs by the key that seals. */
record KeySignature(SealingKeys keys) implements InstallationSignature {

    @Override
    public byte[] sign(byte[] bytes) {
        return keys.current().sign(bytes);
    }

    @Override
    public byte[] certificate() {
        try {
            return keys.current().certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean isOurs(byte[] certificate) {
        try {
            return keys.contains((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)));
        } catch (CertificateException unreadable) {
            return false;
        }
    }
}
