package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Fold;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Spot;

/** What an approver has to say of one item: whether it is to go back and why, and a remark at it or at a field of it. */
public final class ItemDecision extends Div {

    private final transient Deciding deciding;
    private final String item;
    private final transient List<RemarkRow> sent;
    private final H3 title = new H3(say("agreement.approval.item"));

    /**
     * @param fields of the item, by their names in the bundles
     * @param sent the remarks on the paper so far
     */
    public ItemDecision(Deciding deciding, String item, List<String> fields, List<RemarkRow> sent) {
        this.deciding = deciding;
        this.item = item;
        this.sent = sent.stream().filter(row -> row.spot().item().equals(item)).toList();
        addClassNames("k-stack", "k-item-decision");
        add(title);
        add(new RemarkList(this.sent));
        if (deciding.isAsked(item)) {
            addMark();
        }
        addRemark(fields);
    }

    /** Under its title alone, unless something was said already. */
    public Fold folded() {
        title.setVisible(false);
        Fold fold = new Fold(title.getText(), this);
        fold.setOpen(!sent.isEmpty() || deciding.isMarked(item) || deciding.remarksOn(item) > 0);
        return fold;
    }

    private void addMark() {
        ReasonField reason = new ReasonField("agreement.approval.mark.reason");
        reason.setHelperText(say("agreement.approval.mark.help"));
        reason.setRequiredIndicatorVisible(false);
        Checkbox mark = new Checkbox(say("agreement.approval.mark"), deciding.isMarked(item));
        reason.setValue(deciding.reason(item));
        reason.setVisible(mark.getValue());
        mark.addValueChangeListener(change -> {
            reason.setVisible(change.getValue());
            if (change.getValue()) {
                deciding.mark(item, reason.getValue());
                reason.focus();
            } else {
                deciding.unmark(item);
            }
        });
        reason.addValueChangeListener(change -> {
            TextBounds.check(reason, WrittenText.REASON);
            if (mark.getValue()) {
                deciding.mark(item, change.getValue());
            }
        });
        add(mark, reason);
    }

    private void addRemark(List<String> fields) {
        Select<String> field = new Select<>();
        field.setLabel(say("agreement.approval.remark.at"));
        field.setItems(Stream.concat(Stream.of(""), fields.stream()).toList());
        field.setItemLabelGenerator(RemarkList::field);
        field.setValue("");
        TextArea words = Typing.follow(new TextArea());
        words.setLabel(say("agreement.approval.remark"));
        words.setHelperText(say("agreement.approval.remark.help"));
        words.setManualValidation(true);
        words.setWidthFull();
        words.setValue(deciding.remark(Spot.item(item)));
        field.addValueChangeListener(change -> words.setValue(deciding.remark(new Spot(item, change.getValue()))));
        words.addValueChangeListener(change -> {
            TextBounds.check(words, WrittenText.EXPLANATION);
            deciding.write(new Spot(item, field.getValue()), change.getValue());
        });
        add(field, words);
    }
}
