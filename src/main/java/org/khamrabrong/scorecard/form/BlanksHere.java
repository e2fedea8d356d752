package org.khamrabrong.scorecard.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.function.Consumer;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Words;

/** How many blanks of the library the form still has, and a way to each. */
final class BlanksHere extends Message {

    private final transient BlankWords words;
    private final transient Consumer<String> lead;
    private final Div ways = new Div();

    /** @param lead gets the name of a field in the bundles */
    BlanksHere(BlankWords words, Consumer<String> lead) {
        super(words.tone(), "");
        this.words = words;
        this.lead = lead;
        ways.addClassName("k-row");
        add(ways);
    }

    void show(Collection<String> fields) {
        say(Words.say(words.count(), fields.size()));
        ways.removeAll();
        fields.forEach(field -> {
            NativeButton way = new NativeButton(Words.say("language.field." + field), event -> lead.accept(field));
            way.addClassName("k-link");
            ways.add(way);
        });
        setVisible(!fields.isEmpty());
    }
}
