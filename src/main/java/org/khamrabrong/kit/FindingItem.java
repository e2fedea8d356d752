package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Severity;

/** One finding in one sentence, with the indicator's number as a link. */
public class FindingItem extends ListItem {

    public FindingItem(Finding finding, Consumer<String> open) {
        addClassName("k-finding");
        getElement().setAttribute("data-severity", finding.severity().name().toLowerCase(Locale.ROOT));
        Div words = new Div();
        Span kind = new Span(getTranslation("kit.severity." + finding.severity().word()) + " ");
        kind.addClassName("k-hidden");
        words.add(kind);
        if (finding.indicator() != null) {
            words.add(link(finding.indicator(), open), new Span(" "));
        }
        words.add(new Span(sentence(finding)));
        add(tone(finding.severity()).icon(), words);
    }

    static Tone tone(Severity severity) {
        return severity == Severity.ERROR ? Tone.ERROR : Tone.WARNING;
    }

    private String sentence(Finding finding) {
        return getTranslation(finding.key(), finding.arguments().toArray());
    }

    private NativeButton link(String number, Consumer<String> open) {
        NativeButton link = new NativeButton(getTranslation("kit.indicator", number), event -> open.accept(number));
        link.addClassName("k-link");
        return link;
    }
}
