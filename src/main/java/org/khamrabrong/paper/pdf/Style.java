package org.khamrabrong.paper.pdf;

import java.awt.Color;

/** Sizes and colours of every document, in points. */
final class Style {

    static final float BODY = 12f;
    static final float FACT = 10.5f;
    static final float CELL = 9.5f;
    static final float SMALL = 8.5f;
    /** Thai marks stand two high above and one below: lines closer than this collide. */
    static final float LEADING = 1.6f;
    /** From the top of a line down to where its letters stand. */
    static final float BASELINE = 1.12f;

    static final float HAIRLINE = 0.5f;
    static final float PADDING = 3.5f;
    static final float GAP = 6f;

    static final Color RULE = new Color(0x8A, 0x93, 0xA0);
    static final Color HEAD = new Color(0xE6, 0xEA, 0xF0);
    static final Color GROUP = new Color(0xF3, 0xF5, 0xF8);
    static final Color BAR = new Color(0x2F, 0x4F, 0x7F);
    static final Color GOOD = new Color(0xD9, 0xEC, 0xDD);
    static final Color WATCHED = new Color(0xFB, 0xEC, 0xC8);
    static final Color POOR = new Color(0xF6, 0xD9, 0xD6);
    static final Color QUIET = new Color(0x4A, 0x53, 0x60);
    static final Color WARNING = new Color(0x9B, 0x1C, 0x1C);

    private Style() {}

    static float millimetres(float length) {
        return length * 72 / 25.4f;
    }

    static float heading(int level) {
        return level <= 1 ? 16f : level == 2 ? 13f : level == 3 ? 11.5f : FACT;
    }
}
