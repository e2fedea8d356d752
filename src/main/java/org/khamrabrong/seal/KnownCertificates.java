package org.khamrabrong.seal;

import java.security.cert.X509Certificate;

/** The certificates of which a seal is this installation's own. */
public interface KnownCertificates {

    boolean contains(X509Certificate certificate);

    boolean isEmpty();
}
