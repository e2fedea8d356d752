package org.khamrabrong.seal;

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

/** One question to a time-stamp authority, with a limit to the time and the length of the answer. */
record HttpPost(Duration timeout) {

    private static final int MOST_BYTES = 20 * 1024;
    private static final int OK = 200;

    byte[] answer(URI address, byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .timeout(timeout)
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        HttpClient client = HttpClient.newBuilder().connectTimeout(timeout).build();
        CompletableFuture<HttpResponse<InputStream>> answering =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        CompletableFuture<byte[]> reading = answering.thenApplyAsync(HttpPost::body);
        try {
            return reading.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answering.thenAccept(HttpPost::hangUp);
            answering.cancel(true);
            throw new HttpTimeoutException("no whole answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HttpTimeoutException late ? late : new IOException(e.getCause());
        }
    }

    private static byte[] body(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("answer " + response.statusCode());
            }
            return body.readNBytes(MOST_BYTES);
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
