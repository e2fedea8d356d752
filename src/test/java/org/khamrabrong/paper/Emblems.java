package org.khamrabrong.paper;

/** Emblems for papers of other rooms. */
public final class Emblems {

    private Emblems() {}

    public static Emblem none() {
        return new Emblem("", "");
    }
}
