package org.khamrabrong.seal;

/** The bytes are not laid out as every PDF of ours is. */
final class Damaged extends Exception {

    private static final long serialVersionUID = 1L;

    Damaged(String what) {
        super(what, null, false, false);
    }
}
