package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.khamrabrong.cycle.YearCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Words;

@org.springframework.stereotype.Component
class UsualTerms implements TermsCard {

    @Override
    public Component of(FiscalYear year) {
        UnorderedList rounds = new UnorderedList();
        YearCalls.usualRounds(year)
                .forEach(round -> rounds.add(new ListItem(Words.say(
                        "cycle.round",
                        round.months(),
                        Words.formats().date(round.opensOn()),
                        Words.formats().date(round.dueOn())))));
        return new Card(Words.say("cycle.rounds"), rounds);
    }
}
