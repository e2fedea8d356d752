package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.PaperItems;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.ui.form.DoerWords;

/** Remarks that were sent, each with its answer and whether it is settled; answered here by those who may. */
public final class RemarkList extends UnorderedList {

    /** What those do with a remark who mend the paper; the answer being typed is kept until it is sent. */
    public interface Answering {

        String typed(UUID remark);

        void keep(UUID remark, String words);

        void answer(UUID remark, String words);

        void settle(UUID remark);
    }

    private final transient @Nullable Answering answering;

    public RemarkList(List<RemarkRow> remarks) {
        this(remarks, null);
    }

    /** @param answering null where they are only to be read */
    public RemarkList(List<RemarkRow> remarks, @Nullable Answering answering) {
        this.answering = answering;
        addClassName("k-remarks");
        setVisible(!remarks.isEmpty());
        remarks.forEach(remark -> add(item(remark)));
    }

    private ListItem item(RemarkRow remark) {
        Span where = new Span(place(remark.spot()));
        where.addClassName("k-strong");
        Div head = new Div(where, badge(remark), new Span(line(remark.said())));
        head.addClassName("k-row");
        ListItem item = new ListItem(head, words(remark.said().words()));
        RemarkRow.Said answer = remark.answer();
        if (answer != null) {
            Div said = new Div(new Span(say("agreement.remark.answer", line(answer))), words(answer.words()));
            said.addClassName("k-remark-answer");
            item.add(said);
        }
        if (answering != null && remark.open()) {
            item.add(mending(remark, answering));
        }
        return item;
    }

    private static Component mending(RemarkRow remark, Answering answering) {
        Div actions = new Div();
        actions.addClassName("k-stack");
        if (remark.answer() == null) {
            TextArea words = Typing.follow(new TextArea(say("agreement.remark.toAnswer")));
            words.setManualValidation(true);
            words.setWidthFull();
            words.setValue(answering.typed(remark.id()));
            words.addValueChangeListener(change -> answering.keep(remark.id(), change.getValue()));
            actions.add(words, new Button(say("agreement.remark.send"), event -> {
                if (TextBounds.checkNeeded(words, WrittenText.EXPLANATION, say("workflow.refusal.remark.empty"))) {
                    answering.answer(remark.id(), words.getValue());
                }
            }));
        }
        actions.add(new Button(say("agreement.remark.settle"), event -> answering.settle(remark.id())));
        return actions;
    }

    private static Badge badge(RemarkRow remark) {
        return !remark.open()
                ? new Badge(Tone.DONE, say("agreement.remark.settled"))
                : remark.answer() == null
                        ? new Badge(Tone.WARNING, say("agreement.remark.open"))
                        : new Badge(Tone.INFO, say("agreement.remark.answered"));
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("k-preserve");
        return words;
    }

    private static String line(RemarkRow.Said said) {
        return say(
                "agreement.remark.by", DoerWords.of(said.by()), Words.formats().dateTime(said.at()));
    }

    /** What the item and the field are called. */
    static String place(Spot spot) {
        if (spot.item().isEmpty()) {
            return say("agreement.approval.whole");
        }
        return spot.field().isEmpty() ? item(spot.item()) : item(spot.item()) + " · " + field(spot.field());
    }

    static String item(String item) {
        return PaperItems.isIndicator(item) ? say("scorecard.indicator", item) : say("workflow.approval.item." + item);
    }

    static String field(String field) {
        return field.isEmpty() ? say("agreement.approval.remark.whole") : say("language.field." + field);
    }
}
