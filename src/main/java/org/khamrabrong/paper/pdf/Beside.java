package org.khamrabrong.paper.pdf;

import java.util.List;
import java.util.Optional;

/** Words with their label or mark at the left, which stays with the first of them. */
record Beside(Words mark, float markLeft, Words words, float wordsLeft) implements Slab {

    @Override
    public float height() {
        return Math.max(mark.height(), words.height());
    }

    @Override
    public float least() {
        return Math.max(mark.height(), words.least());
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        mark.draw(canvas, left + markLeft, top);
        words.draw(canvas, left + wordsLeft, top);
    }

    @Override
    public Optional<Halves> split(float available) {
        if (mark.height() > available) {
            return Optional.empty();
        }
        return words.split(available)
                .map(halves -> new Halves(
                        new Beside(mark, markLeft, (Words) halves.above(), wordsLeft),
                        new Beside(mark.with(List.of()), markLeft, (Words) halves.below(), wordsLeft)));
    }
}
