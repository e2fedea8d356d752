package org.khamrabrong.seal.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question to an authority, with a limit to the time and the length of the answer; follows it nowhere else. */
public record Http(Duration timeout) {

    private static final int OK = 200;

    /**
     * @param most bytes that are read of the answer
     * @throws HttpTimeoutException where it is not there in time
     */
    public byte[] post(@Nullable URI address, String type, byte[] question, int most) throws IOException {
        return answer(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(question)),
                most);
    }

    /** As {@link #post}, without a question. */
    byte[] get(URI address, int most) throws IOException {
        return answer(HttpRequest.newBuilder(address).GET(), most);
    }

    private byte[] answer(HttpRequest.Builder asking, int most) throws IOException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(timeout).build();
        CompletableFuture<HttpResponse<InputStream>> answering = Apart.get(() ->
                        client.sendAsync(asking.timeout(timeout).build(), HttpResponse.BodyHandlers.ofInputStream()))
                .thenCompose(Function.identity());
        CompletableFuture<byte[]> reading = answering.thenApplyAsync(response -> body(response, most));
        try {
            return reading.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answering.thenAccept(Http::hangUp);
            answering.cancel(true);
            throw new HttpTimeoutException("no whole answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HttpTimeoutException late ? late : new IOException(e.getCause());
        }
    }

    private static byte[] body(HttpResponse<InputStream> response, int most) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("answer " + response.statusCode());
            }
            return body.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hangUp(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // Nothing is waited for any more.
            return;
        }
    }
}
