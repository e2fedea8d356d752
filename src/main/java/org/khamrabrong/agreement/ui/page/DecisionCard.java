package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelsOfPaper;
import org.khamrabrong.workflow.remark.Spot;

/**
 * Yes and no as equal buttons, the reason and the way back beside the no. As long as anything is marked to go back, yes is
 * not offered: so it is after a reload, too.
 */
public final class DecisionCard extends Card {

    /** What becomes of it; each ends the step. */
    public interface Outcome {

        void approve();

        void giveBack();
    }

    private final transient Deciding deciding;
    private final ReasonField reason = new ReasonField("agreement.approval.reason");
    private final Button yes;
    private final Button no;
    private final Span yesHint = new Span();
    private final Span saved = new Span();
    private final String yesWords;

    /** @param yesWords what approving is called at this level */
    public DecisionCard(Deciding deciding, LevelsOfPaper levels, String yesWords, Outcome outcome) {
        this.deciding = deciding;
        this.yesWords = yesWords;
        addClassNames("k-decision-card", "k-approval-decision");
        yes = button(outcome::approve);
        no = button(() -> giveBack(outcome));
        yesHint.addClassNames("k-quiet", "k-small");
        saved.addClassName("k-footer-saved");
        saved.getElement().setAttribute("role", "status");
        Div sides =
                new Div(next(levels), new Div(word(), yesHint), new Div(reason, way(levels.earlier())), bar(yes, no));
        sides.addClassName("k-yes-no");
        add(new H2(say("agreement.decide.title")), sides, saved);
        reason.setValue(deciding.reason());
        reason.addValueChangeListener(change -> {
            TextBounds.check(reason, WrittenText.REASON);
            deciding.explain(change.getValue());
        });
        deciding.onChange(this::offer);
        deciding.onSaved(this::savedAt);
        offer();
    }

    /** In sight wherever one reads: beside the paper where there is room, else at the foot of the window. */
    private static Div bar(Button yes, Button no) {
        Div bar = new Div(yes, no);
        bar.addClassName("k-decision-bar");
        return bar;
    }

    private static Button button(Runnable action) {
        Button button = new Button();
        button.setDisableOnClick(true);
        button.addClickListener(event -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static Paragraph next(LevelsOfPaper levels) {
        return new Paragraph(levels.levels().stream()
                .filter(level -> level.state() == Level.State.TO_COME)
                .findFirst()
                .map(level -> say("agreement.approval.next", ApprovalTrail.seat(level)))
                .orElseGet(() -> say("agreement.approval.next.none")));
    }

    /** For everybody who reads it later, whatever is decided. */
    private TextArea word() {
        TextArea word = Typing.follow(new TextArea(say("agreement.approval.word")));
        word.setHelperText(say("agreement.approval.word.help"));
        word.setManualValidation(true);
        word.setWidthFull();
        word.setValue(deciding.remark(Spot.WHOLE));
        word.addValueChangeListener(change -> {
            TextBounds.check(word, WrittenText.EXPLANATION);
            deciding.write(Spot.WHOLE, change.getValue());
        });
        return word;
    }

    private Select<Integer> way(List<Level> earlier) {
        Select<Integer> way = new Select<>();
        way.setLabel(say("agreement.approval.way"));
        way.setItems(
                Stream.concat(Stream.of(0), earlier.stream().map(Level::place)).toList());
        way.setItemLabelGenerator(place -> earlier.stream()
                .filter(level -> level.place() == place)
                .findFirst()
                .map(ApprovalTrail::seat)
                .orElseGet(() -> say("agreement.approval.way.officer")));
        Integer chosen = deciding.level();
        way.setValue(chosen == null || earlier.stream().noneMatch(level -> level.place() == chosen) ? 0 : chosen);
        way.addValueChangeListener(change -> deciding.sendTo(change.getValue() == 0 ? null : change.getValue()));
        way.setVisible(!earlier.isEmpty());
        way.setWidthFull();
        return way;
    }

    /** Either all is approved, or what is marked goes back. */
    private void offer() {
        int marked = deciding.marked().size();
        boolean returning = marked > 0 || !deciding.reason().isBlank();
        yes.setText(yesWords);
        yes.setVisible(marked == 0);
        yesHint.setText(marked == 0 ? "" : say("agreement.approval.marked", names()));
        reason.setRequiredIndicatorVisible(deciding.asksForReason());
        no.setText(marked == 0 ? say("agreement.giveBack") : say("agreement.approval.giveBackMarked", marked));
        yes.setThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName(), !returning);
        no.setThemeName(ButtonVariant.LUMO_PRIMARY.getVariantName(), returning);
    }

    private String names() {
        return String.join(
                ", ", deciding.marked().stream().map(RemarkList::item).toList());
    }

    private void giveBack(Outcome outcome) {
        if (deciding.unexplained().isPresent()) {
            reason.check();
        } else {
            outcome.giveBack();
        }
    }

    private void savedAt(Instant at) {
        saved.setText(say("kit.savedAt", Words.formats().time(at)));
    }
}
