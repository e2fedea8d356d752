package org.khamrabrong.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;

/** What is still missing before the report can be submitted, each a way to it. */
class MissingResults extends Div {

    MissingResults(List<String> numbers, Consumer<String> open) {
        addClassName("k-stack");
        Div links = new Div();
        links.addClassName("k-row");
        numbers.forEach(number -> {
            NativeButton link =
                    new NativeButton(getTranslation("scorecard.indicator", number), event -> open.accept(number));
            link.addClassName("k-link");
            links.add(link);
        });
        add(new Message(Tone.ERROR, getTranslation("reporting.missing", numbers.size())), links);
    }
}
