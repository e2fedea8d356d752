package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.function.Predicate;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.BeginningState;
import org.khamrabrong.worklist.BeginningState.Step;

/** The steps from an empty database to the first call: what is done, what is next, and whose turn it is. */
class BeginningCard extends Card {

    private static final Map<Step, String> PLACES = Map.of(
            Step.BODY, "organization",
            Step.UNITS, "organization",
            Step.PEOPLE, "organization/people",
            Step.STAFF, "organization/people",
            Step.STRATEGY, "organization/people",
            Step.MAIL, "settings/mail",
            Step.INVITATIONS, "invitations",
            Step.HOLIDAYS, "calendar",
            Step.YEAR, "cycle",
            Step.CALL, "cycle");

    /** @param mine whether that role's steps are the reader's */
    BeginningCard(BeginningState state, Predicate<Role> mine) {
        super(say("worklist.beginning.title"));
        Paragraph help = new Paragraph(say("worklist.beginning.help"));
        help.addClassName("k-help");
        OrderedList list = new OrderedList();
        list.addClassNames("k-list", "k-beginning");
        for (Step step : Step.values()) {
            list.add(item(step, state, mine.test(step.whose())));
        }
        add(help, list);
    }

    private static ListItem item(Step step, BeginningState state, boolean mine) {
        boolean done = state.isDone(step);
        boolean next = state.next().filter(step::equals).isPresent();
        String title = say("worklist.beginning." + step);
        Component name = mine && !done ? new Anchor(PLACES.get(step), title) : new Span(title);
        name.addClassName("k-strong");
        Span sentence = new Span(say(
                "worklist.beginning." + step + (done ? ".done" : ".open"),
                state.figures(step).toArray()));
        sentence.addClassNames("k-quiet", "k-small");
        Div words = new Div(name, sentence);
        words.addClassName("k-line-words");
        ListItem item = new ListItem(mark(done, next), words, whose(step, mine, done));
        item.addClassName("k-beginning-step");
        item.getElement().setAttribute("data-state", done ? "done" : next ? "current" : "ahead");
        return item;
    }

    private static Component mark(boolean done, boolean next) {
        Span word = new Span(say(done ? "kit.stage.done" : next ? "kit.stage.current" : "kit.stage.ahead"));
        word.addClassName("k-hidden");
        Span mark = new Span(Tone.decorative(done ? VaadinIcon.CHECK_CIRCLE_O : VaadinIcon.CIRCLE_THIN), word);
        mark.addClassName("k-beginning-mark");
        return mark;
    }

    private static Component whose(Step step, boolean mine, boolean done) {
        if (done) {
            return new Span();
        }
        return mine
                ? new Badge(Tone.INFO, say("worklist.beginning.mine"))
                : new Badge(Tone.NEUTRAL, say("worklist.beginning.others", say("organization.role." + step.whose())));
    }
}
