package org.khamrabrong.seal;

import org.khamrabrong.kernel.Sha256;

/** The agreement package that lies in a PDF. */
public record EmbeddedPackage(byte[] bytes) {

    /** As it is called inside a PDF. */
    public static final String NAME = "agreement-package.json";

    public String sha256() {
        return Sha256.of(bytes);
    }
}
