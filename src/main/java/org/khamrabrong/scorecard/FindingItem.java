package org.khamrabrong.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.function.Consumer;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Severity;

/** One finding in one sentence, with the indicator's number as a link to what it speaks of. */
public class FindingItem extends ListItem {

    FindingItem(Finding finding, Consumer<Finding> open) {
        addClassName("k-finding");
        getElement().setAttribute("data-severity", finding.severity().name().toLowerCase(Locale.ROOT));
        Div words = new Div();
        Span kind = new Span(
                getTranslation("scorecard.severity." + finding.severity().word()) + " ");
        kind.addClassName("k-hidden");
        words.add(kind);
        if (finding.indicator() != null) {
            words.add(link(finding.indicator(), () -> open.accept(finding)));
        }
        words.add(new Span(" " + withoutIndicator(finding)));
        add(tone(finding.severity()).icon(), words);
    }

    static Tone tone(Severity severity) {
        return severity == Severity.ERROR ? Tone.ERROR : Tone.WARNING;
    }

    /** The sentence without the name of its indicator at the start, where that already stands beside it. */
    public static String withoutIndicator(Finding finding) {
        String sentence = ScoringWords.ON_SCREEN.say(finding);
        String name = I18NProvider.translate("scorecard.indicator", finding.indicator());
        return finding.indicator() != null && sentence.startsWith(name + " ")
                ? sentence.substring(name.length()).strip()
                : sentence;
    }

    private NativeButton link(String number, Runnable open) {
        NativeButton link = new NativeButton(name(number), event -> open.run());
        link.addClassName("k-link");
        return link;
    }

    /** A new one has no number until it is given one. */
    private String name(String number) {
        return number.isBlank()
                ? getTranslation("scorecard.indicator.this")
                : getTranslation("scorecard.indicator", number);
    }
}
