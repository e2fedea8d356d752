package org.khamrabrong.evaluation.ui;

import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.kit.ChoiceList.Choice;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;

/** The states and decisions of an evaluation in words. */
final class ItemWords {

    private ItemWords() {}

    static Tone tone(ItemState state) {
        return switch (state) {
            case OPEN -> Tone.NEUTRAL;
            case ACCEPTED -> Tone.DONE;
            case CHALLENGED -> Tone.WARNING;
            case ANSWERED -> Tone.INFO;
        };
    }

    static String word(ItemState state) {
        return Words.say("evaluation.item." + state);
    }

    static Tone tone(Decision.Kind kind) {
        return switch (kind) {
            case ACCEPT -> Tone.DONE;
            case ADJUST -> Tone.INFO;
            case CHALLENGE -> Tone.WARNING;
        };
    }

    static String word(Decision.Kind kind) {
        return Words.say("evaluation.decision." + kind);
    }

    /** What is noted now, before it is handed in, or else what stands. */
    static Choice choice(EvaluationWork work, EvaluatedItem item) {
        return work.note(item.number())
                .map(Note::kind)
                .map(kind -> new Choice(item.number(), item.indicator().title(), tone(kind), word(kind)))
                .orElseGet(() ->
                        new Choice(item.number(), item.indicator().title(), tone(item.state()), word(item.state())));
    }
}
