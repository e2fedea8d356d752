package org.khamrabrong.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.khamrabrong.kernel.Refusal;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Work of one page that takes longer than a click: it goes on behind the page as the same person, a bar shows how far it
 * is, and its end is told on the page.
 *
 * @param <T> what comes of it
 */
public final class BackgroundWork<T> extends Div {

    private static final int EVERY = 700;
    private static final int NEVER = -1;

    /** What is to be done; says how far it is. */
    @FunctionalInterface
    public interface Task<T> {
        T run(Progress progress);
    }

    /** Told by the work, read by the page. */
    public static final class Progress {

        private volatile double part = -1;

        /** What is left cannot be counted. */
        public void uncounted() {
            part = -1;
        }

        public void at(int done, int all) {
            part = all == 0 ? 1 : (double) done / all;
        }
    }

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private transient Progress progress = new Progress();
    private transient CompletableFuture<T> running = CompletableFuture.completedFuture(null);
    private transient Consumer<T> finished = outcome -> {};
    private transient Consumer<Refusal> refused = refusal -> {};
    private transient Registration polling = () -> {};
    private boolean busy;

    public BackgroundWork() {
        addClassName("k-stack");
        getElement().setAttribute("role", "status");
        add(words, bar);
        setVisible(false);
    }

    /**
     * Begins; one at a time.
     *
     * @param sentence what goes on
     * @param end told in the page, with what came of it
     * @param refusal told in the page where it was refused; any other failure is thrown there
     */
    public void begin(String sentence, Task<T> task, Consumer<T> end, Consumer<Refusal> refusal) {
        if (busy) {
            return;
        }
        busy = true;
        finished = end;
        refused = refusal;
        Progress told = new Progress();
        CompletableFuture<T> future = new CompletableFuture<>();
        progress = told;
        running = future;
        words.setText(sentence);
        bar.setIndeterminate(true);
        setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(EVERY));
        Thread thread =
                new Thread(DelegatingSecurityContextRunnable.create(() -> run(task, told, future), null), "page-work");
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> void run(Task<T> task, Progress told, CompletableFuture<T> future) {
        try {
            future.complete(task.run(told));
        } catch (RuntimeException | Error failure) {
            future.completeExceptionally(failure);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polling = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.remove();
        event.getUI().setPollInterval(NEVER);
        super.onDetach(event);
    }

    /** Whether it still goes on. */
    public boolean look() {
        if (!busy) {
            return false;
        }
        double part = progress.part;
        bar.setIndeterminate(part < 0);
        if (part >= 0) {
            bar.setValue(Math.min(1, part));
        }
        if (running.isDone()) {
            end();
        }
        return busy;
    }

    private void end() {
        busy = false;
        setVisible(false);
        getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
        try {
            finished.accept(running.join());
        } catch (CompletionException | CancellationException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                refused.accept(refusal);
            } else {
                throw failed;
            }
        }
    }
}
