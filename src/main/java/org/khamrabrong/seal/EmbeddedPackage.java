package org.khamrabrong.seal;

/** The agreement package that lies in a PDF. */
public record EmbeddedPackage(byte[] bytes) {

    /** As it is called inside a PDF. */
    public static final String NAME = "agreement-package.json";

    public String sha256() {
        return Fingerprint.of(bytes);
    }
}
