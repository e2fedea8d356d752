package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** One of many to work on: number, name and state of each, the present one marked. */
public class ChoiceList extends Div {

    /** One line of the list. */
    public record Choice(String id, String name, Tone tone, String state) {}

    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<String> choose;

    public ChoiceList(String label, Consumer<String> choose) {
        this.choose = choose;
        addClassName("k-choices-box");
        list.addClassName("k-choices");
        list.getElement().setAttribute("aria-label", label);
        add(list);
    }

    public void show(List<Choice> choices, String current) {
        list.removeAll();
        choices.forEach(choice -> list.add(item(choice, choice.id().equals(current))));
    }

    private ListItem item(Choice choice, boolean current) {
        Span number = new Span(choice.id());
        number.addClassName("k-indicator-number");
        Span name = new Span(choice.name());
        name.addClassName("k-choice-name");
        NativeButton button = new NativeButton("", event -> choose.accept(choice.id()));
        button.add(number, name, new Badge(choice.tone(), choice.state()));
        button.addClassName("k-choice");
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(button);
    }
}
