package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.kit.TimeField;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.negotiation.FieldProblem;
import org.khamrabrong.negotiation.Meeting;

/** The meeting on the record: its day, who was there, the minutes, and a question about the whole agreement. */
class MeetingForm extends Card {

    private static final String HELD_ON = "heldOn";
    private static final String ATTENDANCE = "attendance";
    private static final String MINUTES = "minutes";
    private static final String ABSENT = "absent";
    private static final String BEGAN = "began";
    private static final String ENDED = "ended";
    private static final String REVIEWER = "reviewer";

    private final ThaiDateField heldOn = new ThaiDateField(getTranslation("negotiation.heldOn"));
    private final TextArea attendance = area("negotiation.attendance");
    private final TextArea minutes = area("negotiation.minutes");
    private final TextArea absent = area("negotiation.absent");
    private final TimeField began = new TimeField(getTranslation("negotiation.began"));
    private final TimeField ended = new TimeField(getTranslation("negotiation.ended"));
    private final TextField reviewer = Typing.follow(new TextField(getTranslation("negotiation.reviewer")));
    private final TextArea question = area("negotiation.question.general");
    private final transient DeskDraft draft;

    MeetingForm(DeskDraft draft, LocalDate today, Runnable changed) {
        this.draft = draft;
        if (draft.text(HELD_ON).isEmpty()) {
            heldOn.show(today);
        } else {
            heldOn.setValue(draft.text(HELD_ON));
        }
        attendance.setValue(draft.text(ATTENDANCE));
        attendance.setHelperText(getTranslation("negotiation.attendance.help"));
        attendance.setRequiredIndicatorVisible(true);
        minutes.setValue(draft.text(MINUTES));
        minutes.setRequiredIndicatorVisible(true);
        absent.setValue(draft.text(ABSENT));
        absent.setHelperText(getTranslation("negotiation.attendance.help"));
        began.setValue(draft.text(BEGAN));
        ended.setValue(draft.text(ENDED));
        reviewer.setValue(draft.text(REVIEWER));
        question.setValue(draft.text(DeskState.QUESTION));
        question.setHelperText(getTranslation("negotiation.question.help"));
        TextBounds.follow(attendance, WrittenText.MINUTES);
        TextBounds.follow(minutes, WrittenText.MINUTES);
        TextBounds.follow(absent, WrittenText.MINUTES);
        TextBounds.follow(reviewer, WrittenText.NAME);
        TextBounds.follow(question, WrittenText.REASON);
        Div form = new Div(heldOn, began, ended, reviewer, attendance, absent, minutes, question);
        form.addClassName("k-form");
        add(new H2(getTranslation("negotiation.meeting")), form);
        heldOn.addValueChangeListener(change -> keep(HELD_ON, change.getValue(), changed));
        attendance.addValueChangeListener(change -> keep(ATTENDANCE, change.getValue(), changed));
        minutes.addValueChangeListener(change -> keep(MINUTES, change.getValue(), changed));
        absent.addValueChangeListener(change -> keep(ABSENT, change.getValue(), changed));
        began.addValueChangeListener(change -> keep(BEGAN, change.getValue(), changed));
        ended.addValueChangeListener(change -> keep(ENDED, change.getValue(), changed));
        reviewer.addValueChangeListener(change -> keep(REVIEWER, change.getValue(), changed));
        question.addValueChangeListener(change -> keep(DeskState.QUESTION, change.getValue(), changed));
    }

    Meeting meeting() {
        List<String> present = attendance.getValue().lines().toList();
        return new Meeting(
                heldOn.day().orElse(null),
                present,
                minutes.getValue(),
                absent.getValue().lines().toList(),
                began.time().orElse(null),
                ended.time().orElse(null),
                reviewer.getValue());
    }

    /** Whether the meeting can go on the record; otherwise says beside the fields what is missing. */
    boolean check(LocalDate today) {
        List<FieldProblem> problems = meeting().problems(today);
        heldOn.setInvalid(false);
        attendance.setInvalid(false);
        minutes.setInvalid(false);
        absent.setInvalid(false);
        reviewer.setInvalid(false);
        boolean timed = began.check() & ended.check();
        problems.forEach(this::show);
        if (!problems.isEmpty() || !timed) {
            scrollIntoView();
        }
        return problems.isEmpty() && timed;
    }

    /** Whether the question can be put; otherwise says beside it why not. */
    boolean questionSound() {
        boolean sound = TextBounds.check(question, WrittenText.REASON);
        if (!sound) {
            question.focus();
        }
        return sound;
    }

    void questionMissing() {
        mark(question, getTranslation("negotiation.refusal.negotiation.questionMissing"));
        question.focus();
    }

    private void show(FieldProblem problem) {
        String sentence = getTranslation(problem.key(), problem.arguments().toArray());
        switch (problem.field()) {
            case HELD_ON -> mark(heldOn, sentence);
            case ENDED -> mark(ended, sentence);
            case ATTENDANCE -> mark(attendance, sentence);
            case ABSENT -> mark(absent, sentence);
            case REVIEWER -> mark(reviewer, sentence);
            default -> mark(minutes, sentence);
        }
    }

    private void keep(String field, String value, Runnable changed) {
        draft.texts().put(field, value);
        changed.run();
    }

    private TextArea area(String key) {
        TextArea area = Typing.follow(new TextArea(getTranslation(key)));
        area.addClassName("k-wide");
        area.setMinRows(3);
        return area;
    }

    private static void mark(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
