package org.khamrabrong.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class UploadTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7 whatever".getBytes(StandardCharsets.US_ASCII);

    @Test
    void readsTheOneFileWhateverItsName() throws IOException {
        for (String name : new String[] {"agreement.pdf", "คำรับรอง", "../../etc/passwd", "a.exe"}) {
            assertThat(read(form(part("file", name, PDF)))).isEqualTo(PDF);
        }
    }

    @Test
    void readsPastWhatIsNoFile() throws IOException {
        assertThat(read(form(part("other", null, "x".getBytes(StandardCharsets.US_ASCII)), part("file", "a.pdf", PDF))))
                .isEqualTo(PDF);
    }

    @Test
    void refusesAFormWithoutAFile() {
        refuses(form(), "publication.refusal.check.noFile", 400);
        refuses(form(part("file", "", new byte[0])), "publication.refusal.check.noFile", 400);
        refuses(form(part("file", "empty.pdf", new byte[0])), "publication.refusal.check.noFile", 400);
        refuses(form(part("file", null, PDF)), "publication.refusal.check.noFile", 400);
    }

    @Test
    void refusesTwoFiles() {
        refuses(
                form(part("file", "a.pdf", PDF), part("file", "b.pdf", PDF)),
                "publication.refusal.check.severalFiles",
                400);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        refuses(form(part("file", "a.pdf", new byte[MEGABYTE + 1])), "publication.refusal.check.tooLarge", 413);
        refuses(form(part("note", null, new byte[MEGABYTE + 1])), "publication.refusal.check.tooLarge", 413);
    }

    @Test
    void refusesAFormOfManyParts() {
        byte[][] parts = new byte[40][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part("p" + i, null, PDF);
        }
        refuses(form(parts), "publication.refusal.check.brokenForm", 400);
    }

    @Test
    void refusesWhatIsNoForm() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/public/check");
        request.setContentType("application/pdf");
        request.setContent(PDF);
        refuses(request, "publication.refusal.check.noForm", 415);
    }

    @Test
    void refusesABrokenForm() {
        MockHttpServletRequest cut = form(part("file", "a.pdf", PDF));
        byte[] whole = cut.getContentAsByteArray();
        cut.setContent(java.util.Arrays.copyOf(whole, whole.length - 12));
        refuses(cut, "publication.refusal.check.brokenForm", 400);

        MockHttpServletRequest unbounded = form(part("file", "a.pdf", PDF));
        unbounded.setContentType("multipart/form-data");
        refuses(unbounded, "publication.refusal.check.brokenForm", 400);
    }

    @Test
    void refusesWhatTakesTooLong() {
        AtomicInteger asked = new AtomicInteger();
        InstantSource slow = () -> Instant.EPOCH.plus(Duration.ofSeconds(90L * asked.getAndIncrement()));

        UploadRefused refused = catchThrowableOfType(
                UploadRefused.class,
                () -> new Upload(MEGABYTE, new Semaphore(9), slow)
                        .file(form(part("file", "a.pdf", new byte[100_000]))));

        assertThat(refused.key()).isEqualTo("publication.refusal.check.tooSlow");
        assertThat(refused.status().value()).isEqualTo(408);
    }

    /** What stands before the first part is read by a library, which never looks at a clock. */
    @Test
    void refusesWhatTakesTooLongBeforeTheFileBegins() {
        AtomicInteger asked = new AtomicInteger();
        InstantSource slow = () -> Instant.EPOCH.plus(Duration.ofSeconds(asked.getAndIncrement()));
        MockHttpServletRequest form = form(part("file", "a.pdf", new byte[10]));
        byte[] preamble = new byte[MEGABYTE];
        form.setContent(ByteBuffer.allocate(preamble.length + form.getContentAsByteArray().length)
                .put(preamble)
                .put(form.getContentAsByteArray())
                .array());

        UploadRefused refused = catchThrowableOfType(
                UploadRefused.class, () -> new Upload(MEGABYTE, new Semaphore(9), slow).file(form));

        assertThat(refused.key()).isEqualTo("publication.refusal.check.tooSlow");
    }

    @Test
    void readsToTheEndWhatItThrowsAway() throws IOException {
        MockHttpServletRequest request = form(part("file", "a.pdf", new byte[5 * MEGABYTE]));
        Upload upload = new Upload(MEGABYTE, new Semaphore(9), InstantSource.system());
        catchThrowableOfType(UploadRefused.class, () -> upload.file(request));

        upload.throwAway(request);

        assertThat(request.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void refusesWhatAllTogetherCannotHoldAndGivesBackWhatItHeld() throws IOException {
        Semaphore megabytes = new Semaphore(4);
        try (Upload first = new Upload(9 * MEGABYTE, megabytes, InstantSource.system());
                Upload second = new Upload(9 * MEGABYTE, megabytes, InstantSource.system())) {
            first.file(form(part("file", "a.pdf", new byte[2 * MEGABYTE])));

            UploadRefused refused = catchThrowableOfType(
                    UploadRefused.class, () -> second.file(form(part("file", "a.pdf", new byte[MEGABYTE + 1]))));

            assertThat(refused.key()).isEqualTo("publication.refusal.check.busy");
            assertThat(refused.status().value()).isEqualTo(503);
        }
        assertThat(megabytes.availablePermits()).isEqualTo(4);
    }

    @Test
    void countsAFileTwiceWhileItIsPutTogetherAndOnceAfterwards() throws IOException {
        byte[] file = new byte[2 * MEGABYTE];
        new java.util.Random(7).nextBytes(file);
        Semaphore megabytes = new Semaphore(4);
        try (Upload upload = new Upload(9 * MEGABYTE, megabytes, InstantSource.system())) {
            assertThat(upload.file(form(part("file", "a.pdf", file)))).isEqualTo(file);
            assertThat(megabytes.availablePermits()).isEqualTo(2);
        }
        try (Upload upload = new Upload(9 * MEGABYTE, new Semaphore(3), InstantSource.system())) {
            UploadRefused refused =
                    catchThrowableOfType(UploadRefused.class, () -> upload.file(form(part("file", "a.pdf", file))));

            assertThat(refused.key()).isEqualTo("publication.refusal.check.busy");
        }
    }

    @Test
    void holdsNothingOfWhatIsNoFile() throws IOException {
        Semaphore megabytes = new Semaphore(2);
        try (Upload upload = new Upload(9 * MEGABYTE, megabytes, InstantSource.system())) {
            byte[] note = part("note", null, new byte[MEGABYTE]);

            assertThat(upload.file(form(note, note, note, part("file", "a.pdf", PDF))))
                    .isEqualTo(PDF);
            assertThat(megabytes.availablePermits()).isOne();
        }
    }

    private static void refuses(MockHttpServletRequest request, String key, int status) {
        UploadRefused refused = catchThrowableOfType(UploadRefused.class, () -> read(request));

        assertThat(refused).as(key).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
        assertThat(refused.status().value()).isEqualTo(status);
    }

    private static byte[] read(MockHttpServletRequest request) throws IOException {
        return new Upload(MEGABYTE, new Semaphore(9), InstantSource.system()).file(request);
    }

    private static MockHttpServletRequest form(byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes("--edge\r\n".getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(part);
        }
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/public/check");
        request.setContentType("multipart/form-data; boundary=edge");
        request.setContent(body.toByteArray());
        return request;
    }

    /** @param fileName null for a field that is no file */
    private static byte[] part(String field, String fileName, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        String file = fileName == null ? "" : "; filename=\"" + fileName + "\"";
        part.writeBytes(("Content-Disposition: form-data; name=\"" + field + "\"" + file + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return part.toByteArray();
    }
}
