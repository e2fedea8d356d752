package org.khamrabrong.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.khamrabrong.kernel.Refusal;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work that takes longer than a glance: done for the same person on a thread of its own, while a bar shows that it goes on. */
public class LongWork extends Div {

    private static final int EVERY = 500;
    private static final int NEVER = -1;

    private final Span words = new Span();

    public LongWork() {
        addClassName("k-stack");
        getElement().setAttribute("role", "status");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        add(words, bar);
        setVisible(false);
    }

    /**
     * What the work throws that is no refusal, the page shows like any other failure.
     *
     * @param sentence what goes on
     * @param done gets what came of it, on the screen's own thread
     * @param refused why nothing did, likewise
     */
    public <T> void begin(String sentence, Supplier<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        UI ui = UI.getCurrent();
        show(ui, sentence);
        Runnable task = new DelegatingSecurityContextRunnable(() -> {
            try {
                T result = work.get();
                end(ui, () -> done.accept(result));
            } catch (Refusal refusal) {
                end(ui, () -> refused.accept(refusal));
            } catch (RuntimeException failure) {
                end(ui, () -> {
                    throw failure;
                });
            }
        });
        Thread thread = new Thread(task, "long-work");
        thread.setDaemon(true);
        thread.start();
    }

    /** For work that goes on elsewhere, such as the bringing of a file. */
    public void show(UI ui, String sentence) {
        words.setText(sentence);
        setVisible(true);
        ui.setPollInterval(EVERY);
    }

    public void hide(UI ui) {
        setVisible(false);
        ui.setPollInterval(NEVER);
    }

    /** Whoever has closed the page meanwhile finds what came of it when it is opened again. */
    private void end(UI ui, Command then) {
        ui.accessLater(
                        () -> {
                            hide(ui);
                            then.execute();
                        },
                        null)
                .run();
    }
}
