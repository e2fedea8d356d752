package org.khamrabrong.kernel;

/** Signs for the installation, by the key that it seals its documents with. */
public interface InstallationSignature {

    /** SHA256withRSA (PKCS#1 v1.5) or SHA256withECDSA (DER), as the key is. */
    byte[] sign(byte[] bytes);

    /** Of that key, as DER. */
    byte[] certificate();

    /** @return whether the certificate, as DER, is of a key with which the installation signs or ever has signed */
    boolean isOurs(byte[] certificate);
}
