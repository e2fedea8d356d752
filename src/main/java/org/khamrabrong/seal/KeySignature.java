package org.khamrabrong.seal;

import java.security.cert.CertificateEncodingException;
import org.khamrabrong.kernel.InstallationSignature;

/** Signs by the key that seals. */
record KeySignature(SigningKey key) implements InstallationSignature {

    @Override
    public byte[] sign(byte[] bytes) {
        return key.sign(bytes);
    }

    @Override
    public byte[] certificate() {
        try {
            return key.certificate().getEncoded();
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
