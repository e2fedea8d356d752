package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Unit;

/** How agreements, units and stages are called on screen. */
final class AgreementWords {

    private AgreementWords() {}

    static String unit(Unit unit) {
        return Words.name(unit.names());
    }

    static String title(AgreementSnapshot agreement) {
        return title("agreement.title", agreement);
    }

    /** A message that speaks of the year and the unit. */
    static String title(String key, AgreementSnapshot agreement) {
        return say(key, Words.formats().year(agreement.fiscalYear()), unit(agreement.unit()));
    }

    /** What is reached stands out; what goes on is a word. */
    static Component badge(Stage stage) {
        return switch (stage) {
            case CLOSED -> new Badge(Tone.DONE, say("agreement.stage." + stage));
            case WITHDRAWN, CANCELLED -> new Badge(Tone.WARNING, say("agreement.stage." + stage));
            case SIGNED -> new Badge(Tone.SEAL, say("agreement.stage." + stage));
            default -> new Span(say("agreement.stage." + stage));
        };
    }

    static String year(int gregorian) {
        return Words.formats().year(new FiscalYear(gregorian));
    }
}
