package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.khamrabrong.cycle.CallProgress;
import org.khamrabrong.cycle.CallProgress.State;
import org.khamrabrong.cycle.UnitCalls;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;

/** How far the call has come, followed from the database so that every window shows the same; stopped and continued here. */
class ProgressCard extends Card {

    private static final int EVERY = 1_000;
    private static final int NEVER = -1;

    private final transient UnitCalls calls;
    private final FiscalYear year;
    private final transient Runnable changed;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Message waits = new Message(Tone.INFO, "");
    private final Button stop = new Button(getTranslation("cycle.call.stop"), click -> stop());
    private final Button goOn = new Button(getTranslation("cycle.call.goOn"), click -> goOn());
    private final Button again = new Button(getTranslation("cycle.call.again"), click -> again());
    private transient Registration polling = () -> {};
    private long called = -1;

    /** @param changed is run whenever another unit was called */
    ProgressCard(UnitCalls calls, FiscalYear year, Runnable changed) {
        this.calls = calls;
        this.year = year;
        this.changed = changed;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("cycle.call.progress"));
        Div actions = new Div(stop, goOn, again);
        actions.addClassName("k-row");
        waits.say(getTranslation("cycle.call.waits"));
        add(new H2(getTranslation("cycle.call.progress")), words, bar, waits, actions);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(NEVER);
    }

    void look() {
        Optional<CallProgress> progress = calls.progress(year);
        setVisible(true);
        bar.setVisible(progress.isPresent());
        State state = progress.map(CallProgress::state).orElse(State.DONE);
        words.setText(progress.map(ProgressCard::sentence).orElseGet(() -> getTranslation("cycle.call.notBegun")));
        progress.ifPresent(this::fill);
        stop.setVisible(state == State.RUNNING);
        goOn.setVisible(state == State.STOPPED);
        again.setVisible(
                state == State.DONE && progress.map(CallProgress::missed).orElse(0L) > 0);
        waits.setVisible(progress.map(CallProgress::stands).orElse(false));
        getUI().ifPresent(ui -> ui.setPollInterval(state == State.RUNNING ? EVERY : NEVER));
    }

    private void fill(CallProgress progress) {
        bar.setValue(progress.total() == 0 ? 0 : (double) progress.called() / progress.total());
        if (called >= 0 && called != progress.called()) {
            changed.run();
        }
        called = progress.called();
    }

    static String sentence(CallProgress progress) {
        return Words.say(
                "cycle.call.state." + progress.state(),
                progress.called(),
                progress.total(),
                progress.missed(),
                progress.told());
    }

    private void stop() {
        attempt(() -> calls.stop(year));
    }

    private void goOn() {
        attempt(() -> calls.goOn(year));
    }

    private void again() {
        Confirm.ask(
                getTranslation("cycle.call.again"),
                getTranslation(
                        "cycle.call.again.sentence",
                        calls.progress(year).map(CallProgress::missed).orElse(0L)),
                getTranslation("cycle.call.again"),
                () -> attempt(() -> calls.callMissedAgain(year)));
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            Notices.error(getTranslation(refused.key(), refused.arguments()));
        }
        look();
    }
}
