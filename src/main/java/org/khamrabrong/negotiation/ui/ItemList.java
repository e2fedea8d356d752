package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;

/** Every item with its state or what is chosen on it; one of them is open beside the list. */
class ItemList extends UnorderedList {

    private final transient DeskState state;
    private final transient Consumer<ItemWork> open;
    private final Map<String, NativeButton> entries = new HashMap<>();
    private final Map<String, Div> badges = new HashMap<>();

    ItemList(DeskState state, Consumer<ItemWork> open) {
        this.state = state;
        this.open = open;
        addClassName("k-choices");
        state.works().forEach(work -> add(new ListItem(entry(work))));
    }

    /** What changed since is drawn anew in place, so that the focus stays where it is. */
    void show(ItemWork current) {
        state.works().forEach(work -> {
            Div place = badges.get(work.number());
            place.removeAll();
            place.add(badge(work));
            entries.get(work.number())
                    .getElement()
                    .setAttribute("aria-current", Boolean.toString(work.equals(current)));
        });
    }

    private NativeButton entry(ItemWork work) {
        Div place = new Div();
        NativeButton entry = new NativeButton();
        entry.addClassName("k-choice");
        entry.add(
                new Span(getTranslation(
                        "negotiation.indicator", work.number(), work.indicator().name())),
                place);
        entry.addClickListener(click -> open.accept(work));
        entries.put(work.number(), entry);
        badges.put(work.number(), place);
        return entry;
    }

    private Badge badge(ItemWork work) {
        ItemChoice choice = state.choice(work);
        if (!work.says(choice)) {
            return NegotiationWords.badge(state.part().kind(), work.row().state());
        }
        boolean wrong = !work.problems(choice).isEmpty();
        Tone tone = wrong ? Tone.ERROR : choice.offers() ? Tone.WARNING : Tone.DONE;
        String word = wrong ? "negotiation.incomplete" : state.part().key("chosen." + choice.mode());
        return new Badge(tone, getTranslation(word));
    }
}
