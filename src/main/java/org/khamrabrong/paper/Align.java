package org.khamrabrong.paper;

/** Where a text stands between its borders. */
public enum Align {
    LEFT,
    CENTRE,
    RIGHT
}
