package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.ServletInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.TrustedCertificates;
import org.khamrabrong.seal.Verdict;
import org.springframework.mock.web.MockHttpServletRequest;

/** Nobody who is slow, or comes without end, keeps the others from having their documents checked. */
@Timeout(60)
class CheckDeskTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T03:00:00Z"), ZoneOffset.UTC);
    private static final String BODY =
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n"
                    + "no pdf\r\n--edge--\r\n";

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private final CheckDesk desk = new CheckDesk(CheckDeskTests::check, NOW, Duration.ofMinutes(1));

    @AfterEach
    void letAllGo() {
        goOn.countDown();
        crowd.shutdown();
    }

    @Test
    void servesOthersWhileSomeAreStillSending() throws Exception {
        List<Future<CheckedPdf>> slow = sendSlowly(CheckDesk.PLACES * 5);

        assertThat(desk.check(form("10.9.9.9")).verdict()).isEqualTo(Verdict.UNREADABLE);

        goOn.countDown();
        for (Future<CheckedPdf> each : slow) {
            assertThat(each.get().verdict()).isEqualTo(Verdict.UNREADABLE);
        }
    }

    @Test
    void letsFewSendAtOnceFromOneAddress() throws Exception {
        CountDownLatch reading = new CountDownLatch(Callers.MOST_AT_ONCE);
        List<Future<CheckedPdf>> slow = new ArrayList<>();
        for (int i = 0; i < Callers.MOST_AT_ONCE; i++) {
            slow.add(crowd.submit(() -> desk.check(new Dawdling("10.0.0.1", reading))));
        }
        reading.await();

        UploadRefused refused = refusal("10.0.0.1");
        assertThat(refused.key()).isEqualTo("publication.refusal.check.severalAtOnce");
        assertThat(refused.status().value()).isEqualTo(429);
        assertThat(desk.check(form("10.0.0.2"))).isNotNull();

        goOn.countDown();
        for (Future<CheckedPdf> each : slow) {
            each.get();
        }
        assertThat(desk.check(form("10.0.0.1"))).isNotNull();
    }

    @Test
    void tellsWhoComesWithoutEndToComeAgainLater() throws Exception {
        for (int i = 0; i < Callers.MOST_IN_A_WHILE; i++) {
            desk.check(form("10.0.0.1"));
        }
        assertThat(refusal("10.0.0.1").key()).isEqualTo("publication.refusal.check.tooOften");
        assertThat(desk.check(form("10.0.0.2"))).isNotNull();
    }

    @Test
    void asksToComeAgainWhereNoPlaceBecomesFree() throws Exception {
        CountDownLatch checking = new CountDownLatch(CheckDesk.PLACES);
        CheckDesk full = new CheckDesk(
                pdf -> {
                    checking.countDown();
                    waitFor(goOn);
                    return check(pdf);
                },
                NOW,
                Duration.ofMillis(1));
        for (int i = 0; i < CheckDesk.PLACES; i++) {
            String address = "10.0.1." + i;
            crowd.submit(() -> full.check(form(address)));
        }
        checking.await();

        UploadRefused refused = catchThrowableOfType(UploadRefused.class, () -> full.check(form("10.0.2.1")));
        assertThat(refused.key()).isEqualTo("publication.refusal.check.busy");
        assertThat(refused.status().value()).isEqualTo(503);
    }

    private List<Future<CheckedPdf>> sendSlowly(int count) throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(count);
        List<Future<CheckedPdf>> slow = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String address = "10.0.0." + i;
            slow.add(crowd.submit(() -> desk.check(new Dawdling(address, reading))));
        }
        reading.await();
        return slow;
    }

    private UploadRefused refusal(String address) {
        UploadRefused refused = catchThrowableOfType(UploadRefused.class, () -> desk.check(form(address)));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static CheckedPdf check(byte[] pdf) {
        return PdfCheck.check(pdf, TrustedCertificates.none());
    }

    private static MockHttpServletRequest form(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/public/check");
        fill(request, address);
        return request;
    }

    private static void fill(MockHttpServletRequest request, String address) {
        request.setRemoteAddr(address);
        request.setContentType("multipart/form-data; boundary=edge");
        request.setContent(BODY.getBytes(StandardCharsets.US_ASCII));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }

    /** Comes to the desk, begins to read, and waits. */
    private final class Dawdling extends MockHttpServletRequest {

        private final CountDownLatch reading;

        Dawdling(String address, CountDownLatch reading) {
            super("POST", "/public/check");
            this.reading = reading;
            fill(this, address);
        }

        @Override
        public ServletInputStream getInputStream() {
            reading.countDown();
            waitFor(goOn);
            return super.getInputStream();
        }
    }
}
