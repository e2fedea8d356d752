package org.khamrabrong.paper.pdf;

import java.util.List;

/** One page as it will be drawn; lengths in points. */
record Sheet(float width, float height, float left, float right, List<Pages.Placed> slabs) {

    float bodyWidth() {
        return width - left - right;
    }
}
