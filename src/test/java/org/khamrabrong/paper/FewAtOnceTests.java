package org.khamrabrong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khamrabrong.document.Papers;

/** However many ask for documents, a few are made at once. */
@Timeout(60)
class FewAtOnceTests {

    private static final Paper PAPER =
            new Paper("เอกสาร", "th", Digits.ARABIC, List.of(Section.portrait(List.of(Paragraph.of("ข้อความ")))));

    @Test
    void tellsWhoWaitedTooLong() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FewAtOnce one = new FewAtOnce(1, Duration.ofMillis(1));
        CompletableFuture<byte[]> first = CompletableFuture.supplyAsync(() -> one.make(() -> {
            begun.countDown();
            waitFor(goOn);
            return new byte[1];
        }));
        waitFor(begun);

        assertThatThrownBy(() -> one.make(() -> new byte[2])).isInstanceOf(DocumentsBusy.class);

        goOn.countDown();
        assertThat(first.join()).hasSize(1);
        assertThat(one.make(() -> new byte[2])).hasSize(2);
    }

    @Test
    void letsTheNextWaitForItsTurn() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        FewAtOnce one = new FewAtOnce(1, Duration.ofMinutes(1));
        CompletableFuture.runAsync(() -> one.make(() -> {
            begun.countDown();
            waitFor(goOn);
            return new byte[1];
        }));
        waitFor(begun);

        CompletableFuture<byte[]> next = CompletableFuture.supplyAsync(() -> one.make(() -> new byte[2]));
        assertThat(next).isNotDone();
        goOn.countDown();

        assertThat(next.join()).hasSize(2);
    }

    @Test
    void givesTheTurnBackWhereOneFails() {
        FewAtOnce one = new FewAtOnce(1, Duration.ofMillis(1));
        assertThatThrownBy(() -> one.make(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(one.make(() -> new byte[2])).hasSize(2);
    }

    @Test
    void countsDocumentsOfEveryKind() {
        Documents none = new Documents(new FewAtOnce(0, Duration.ofMillis(1)));

        assertThatThrownBy(() -> none.pdf(PAPER, Papers.MADE, List.of())).isInstanceOf(DocumentsBusy.class);
        assertThatThrownBy(() -> none.docx(PAPER)).isInstanceOf(DocumentsBusy.class);
        assertThatThrownBy(() -> none.xlsx(PAPER)).isInstanceOf(DocumentsBusy.class);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
