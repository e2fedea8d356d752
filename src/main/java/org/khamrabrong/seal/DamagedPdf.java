package org.khamrabrong.seal;

/** The bytes are not laid out as every PDF of ours is. */
final class DamagedPdf extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedPdf(String what) {
        super(what, null, false, false);
    }
}
