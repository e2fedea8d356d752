package org.khamrabrong.paper.pdf;

import java.util.Optional;

/** Something set that goes on a page in one piece or, if it must, in two. Lengths are in points, downwards. */
interface Slab {

    float height();

    void draw(Canvas canvas, float left, float top);

    /** How much of it has to stand with what is above; the whole where it is best not split. */
    default float least() {
        return height();
    }

    /** The piece that goes into that height and the rest; empty where no piece does. */
    default Optional<Halves> split(float available) {
        return Optional.empty();
    }

    /** The piece above and the one below a break. */
    record Halves(Slab above, Slab below) {}
}
