package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;

/** Every item with its state or what is chosen on it; one of them is open beside the list. */
class ItemList extends UnorderedList {

    private final transient DeskState state;
    private final transient Consumer<ItemWork> open;
    private final List<Entry> entries;

    ItemList(DeskState state, Consumer<ItemWork> open) {
        this.state = state;
        this.open = open;
        addClassName("k-choices");
        entries = state.works().stream().map(Entry::new).toList();
        entries.forEach(entry -> add(new ListItem(entry)));
    }

    /** What changed since is drawn anew in place, so that the focus stays where it is. */
    void show(ItemWork current) {
        entries.forEach(entry -> entry.show(current));
    }

    /** One item, to be opened by a click. */
    private final class Entry extends NativeButton {

        private final transient ItemWork work;
        private final Div place = new Div();

        Entry(ItemWork work) {
            this.work = work;
            addClassName("k-choice");
            add(
                    new Span(getTranslation(
                            "negotiation.indicator",
                            work.number(),
                            work.indicator().title())),
                    place);
            addClickListener(click -> open.accept(work));
        }

        void show(ItemWork current) {
            place.removeAll();
            place.add(badge(work));
            getElement().setAttribute("aria-current", Boolean.toString(work.equals(current)));
        }
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
