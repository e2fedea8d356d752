package org.khamrabrong.paper.pdf;

import java.util.List;

/** Slabs below each other that are never split. */
record Stack(List<Slab> slabs) implements Slab {

    @Override
    public float height() {
        float height = 0;
        for (Slab slab : slabs) {
            height += slab.height();
        }
        return height;
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float at = top;
        for (Slab slab : slabs) {
            slab.draw(canvas, left, at);
            at += slab.height();
        }
    }
}
