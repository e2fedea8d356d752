package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.LevelTerms;
import org.khamrabrong.cycle.YearTerms;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitLevel;

/**
 * The terms of a year by level: levels with the same terms stand together, and the terms of each are changed in a form. For a year
 * that has terms of its own.
 */
class YearTermsCard extends Card {

    private final transient YearTerms terms;
    private final transient FiscalYear year;
    private final boolean opened;
    private final Div content = new Div();

    /** @param opened whether agreements may be open already, and the days of the rounds stand elsewhere */
    YearTermsCard(YearTerms terms, FiscalYear year, boolean opened) {
        this.terms = terms;
        this.year = year;
        this.opened = opened;
        content.addClassName("k-stack");
        Paragraph help = new Paragraph(getTranslation("cycle.terms.help"));
        help.addClassName("k-help");
        add(new H2(getTranslation("cycle.terms", Words.formats().year(year))), help);
        if (opened) {
            add(new Message(Tone.INFO, getTranslation("cycle.terms.opened")));
        }
        add(content);
        show();
    }

    private void show() {
        YearTerms.Shown shown = terms.shown(year);
        content.removeAll();
        groups(shown).forEach((said, levels) -> content.add(group(shown, levels, said)));
    }

    private static Map<LevelTerms, Set<UnitLevel>> groups(YearTerms.Shown shown) {
        return shown.levels().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                Map.Entry::getKey, Collectors.toCollection(() -> EnumSet.noneOf(UnitLevel.class)))));
    }

    private Component group(YearTerms.Shown shown, Set<UnitLevel> levels, LevelTerms said) {
        Div place = new Div();
        place.addClassNames("k-stack", "k-terms");
        Button change = new Button(getTranslation("cycle.terms.change"), click -> {
            TermsForm form = new TermsForm(terms, shown, levels, !opened, this::show);
            content.removeAll();
            content.add(form);
            form.begin();
        });
        change.setAriaLabel(getTranslation("cycle.terms.change.of", names(levels)));
        List<CycleRound> rounds = opened ? List.of() : terms.rounds(year, said);
        place.add(new H3(names(levels)), new TermsReading(rounds, said), new Div(change));
        return place;
    }

    private String names(Set<UnitLevel> levels) {
        return levels.stream()
                .map(level -> getTranslation("organization.level." + level))
                .collect(Collectors.joining(", "));
    }
}
