package org.khamrabrong.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;

/** How far work in the background has come; asked again every second while there is any, and not seen where there is none. */
public final class Movement extends Div {

    /**
     * So much of it is done.
     *
     * @param words in a sentence
     * @param share from 0 to 1
     */
    public record Stand(String words, double share) {}

    private static final int EVERY = 1_000;
    private static final int NEVER = -1;

    private final transient Supplier<Optional<Stand>> asked;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private transient Registration polling = () -> {};

    public Movement(Supplier<Optional<Stand>> asked) {
        this.asked = asked;
        words.getElement().setAttribute("role", "status");
        addClassName("k-stack");
        add(words, bar);
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

    private void look() {
        Optional<Stand> stand = asked.get();
        setVisible(stand.isPresent());
        stand.ifPresent(now -> {
            words.setText(now.words());
            bar.setValue(now.share());
            bar.getElement().setAttribute("aria-label", now.words());
        });
        getUI().ifPresent(ui -> ui.setPollInterval(stand.isPresent() ? EVERY : NEVER));
    }
}
