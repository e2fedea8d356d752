package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application is killed between a signature and its commit: a time-stamp authority that never answers holds it there,
 * the signature's value made and nothing of it committed.
 */
class KilledWhileSigningIT {

    private static final String UNSIGNED = "signatures 0, documents 1, waits true";
    private static final String SIGNED = "signatures 1, documents 2, waits false";

    @TempDir
    Path directory;

    private final ExecutorService answers = Executors.newCachedThreadPool();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean silent;
    private HttpServer authority;

    @BeforeEach
    void openTheAuthority() throws IOException {
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/", this::answer);
        authority.setExecutor(answers);
        authority.start();
    }

    @AfterEach
    void closeTheAuthority() {
        over.countDown();
        authority.stop(0);
        answers.shutdownNow();
    }

    @Test
    void isNotSignedAtAllAfterTheRestartAndCanThenBeSignedWithItsDocument() throws Exception {
        OtherApplication killed = OtherApplication.startOn(directory, address());
        String agreement = killed.ask("freeze");
        assertThat(killed.ask("look " + agreement)).isEqualTo(UNSIGNED);
        silent = true;
        killed.tell("sign " + agreement);
        assertThat(asked.await(1, TimeUnit.MINUTES)).isTrue();
        killed.kill();
        silent = false;

        OtherApplication again = OtherApplication.startOn(directory, address());
        try {
            assertThat(again.ask("look " + agreement)).isEqualTo(UNSIGNED);
            assertThat(again.ask("sign " + agreement)).isEqualTo(SIGNED);
        } finally {
            again.end();
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + authority.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (silent) {
                asked.countDown();
                over.await();
            } else {
                exchange.sendResponseHeaders(503, -1);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
