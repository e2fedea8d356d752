package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.cycle.YearPreview;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.ui.choice.UnitsChoice;

/** Has further units asked: those left aside when the year was opened, and new ones. */
class MoreUnitsCard extends Card {

    private static final int MOST = 20;

    private final transient UnitCalls calls;
    private final FiscalYear year;
    private final transient Runnable changed;
    private final UnitsChoice units;

    MoreUnitsCard(UnitCalls calls, Organization organization, FiscalYear year, Runnable changed) {
        super(Words.say("cycle.more"));
        this.calls = calls;
        this.year = year;
        this.changed = changed;
        List<Unit> left = calls.notCalled(year);
        Set<UUID> offered = left.stream().map(Unit::id).collect(Collectors.toSet());
        setVisible(!left.isEmpty());
        units = new UnitsChoice(getTranslation("cycle.more.units"), left.isEmpty() ? left : organization.units())
                .offering(unit -> offered.contains(unit.id()));
        Paragraph help = new Paragraph(getTranslation("cycle.more.help", left.size()));
        help.addClassName("k-help");
        add(help, units, new Div(new Button(getTranslation("cycle.more.action"), click -> ask())));
    }

    private void ask() {
        boolean chosen = !units.getValue().isEmpty();
        units.setInvalid(!chosen);
        units.setErrorMessage(getTranslation("cycle.more.chooseOne"));
        if (chosen) {
            YearPreview preview = calls.preview(year, units.getValue());
            if (preview.agreements() == 0) {
                Notices.warning(leftOut(preview));
            } else {
                Confirm.ask(
                        getTranslation("cycle.more"),
                        sentence(preview),
                        getTranslation("cycle.more.action"),
                        this::call);
            }
        }
    }

    private String sentence(YearPreview preview) {
        String asked = getTranslation(
                "cycle.more.confirm", preview.agreements(), Words.formats().year(year));
        return preview.missing().isEmpty() ? asked : asked + "\n" + leftOut(preview);
    }

    /** By name, each with who is missing there. */
    private String leftOut(YearPreview preview) {
        String names = preview.missing().stream()
                .limit(MOST)
                .map(line -> Words.name(line.name()) + " ("
                        + line.gaps().stream()
                                .map(gap -> getTranslation("cycle.gap." + gap))
                                .collect(Collectors.joining(getTranslation("cycle.gap.and")))
                        + ")")
                .collect(Collectors.joining(", "));
        return getTranslation("cycle.more.leftOut", preview.missing().size(), names);
    }

    private void call() {
        try {
            calls.begin(year, units.getValue());
            units.setValue(Set.of());
        } catch (Refusal refused) {
            Notices.error(getTranslation(refused.key(), refused.arguments()));
        }
        changed.run();
    }
}
