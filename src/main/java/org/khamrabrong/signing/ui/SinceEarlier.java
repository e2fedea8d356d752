package org.khamrabrong.signing.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.signing.SigningSheet.Earlier;
import org.khamrabrong.signing.SigningSheet.Frozen;

/** What changed since one approved: how much at a glance, each change where it is opened. */
class SinceEarlier extends Div {

    SinceEarlier(Frozen frozen) {
        addClassName("k-since");
        Earlier earlier = frozen.earlier();
        setVisible(earlier != null);
        if (earlier != null) {
            show(earlier, frozen);
        }
    }

    private void show(Earlier earlier, Frozen frozen) {
        List<IndicatorDifference> differences = PackageDifferences.between(earlier.content(), frozen.content());
        String since = say("signing.since." + earlier.since(), Words.formats().date(earlier.at()));
        if (differences.isEmpty()) {
            add(new Span(say("signing.since.nothing", since)));
            return;
        }
        add(new NativeDetails(
                say("signing.since.changed", differences.size(), since),
                new Differences(differences, say("signing.since.before"), say("signing.since.after"))));
    }
}
