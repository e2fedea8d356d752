package org.khamrabrong.kit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Pre;
import java.util.Optional;

/** Says that something typed earlier cannot be read by its form any more, and shows it as it was kept. */
public final class UnreadableDraft extends Message {

    private UnreadableDraft(String kept) {
        super(Tone.WARNING, Words.say("kit.draft.unreadable"));
        Pre words = new Pre(kept);
        words.addClassName("k-preserve");
        add(new Details(Words.say("kit.draft.unreadable.show"), words));
    }

    /** Nothing where all that was kept can be read. */
    public static Optional<UnreadableDraft> of(TypedDraft<?> draft) {
        return draft.unreadable().map(UnreadableDraft::new);
    }
}
