package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.IntFunction;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.kit.Card;
import org.khamrabrong.scorecard.Differences;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.PackageDifferences;

/** Any two versions against each other; the last two to begin with. */
final class VersionComparison extends Card {

    private final IntFunction<AgreementPackage> contents;
    private final Select<VersionRow> before = new Select<>();
    private final Select<VersionRow> after = new Select<>();
    private final Div place = new Div();

    /** @param versions at least two, latest first */
    VersionComparison(List<VersionRow> versions, IntFunction<AgreementPackage> contents) {
        super(say("agreement.compare"));
        this.contents = contents;
        choice(before, "agreement.compare.before", versions, versions.get(1));
        choice(after, "agreement.compare.after", versions, versions.get(0));
        Div choices = new Div(before, after);
        choices.addClassNames("k-row", "k-filters", "k-filters-wide");
        add(choices, place);
        compare();
    }

    private void choice(Select<VersionRow> select, String label, List<VersionRow> versions, VersionRow first) {
        select.setLabel(getTranslation(label));
        select.setItems(versions);
        select.setItemLabelGenerator(VersionsTab::name);
        select.setValue(first);
        select.addValueChangeListener(change -> compare());
    }

    private void compare() {
        place.removeAll();
        place.add(new Differences(
                PackageDifferences.between(
                        contents.apply(before.getValue().number()),
                        contents.apply(after.getValue().number())),
                VersionsTab.name(before.getValue()),
                VersionsTab.name(after.getValue())));
    }
}
