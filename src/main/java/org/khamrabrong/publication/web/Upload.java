package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletRequestContext;
import org.apache.commons.io.IOUtils;
import org.springframework.http.HttpStatus;

/**
 * The one file of a form, read into memory and kept nowhere else. What is too much is read to its end and thrown away:
 * a browser hears an answer only after it has sent everything.
 */
final class Upload implements AutoCloseable {

    static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_THROWN_AWAY = 256 * MEGABYTE;
    private static final int MOST_PARTS = 10;

    private final int most;
    private final Semaphore megabytes;
    private final InstantSource clock;
    private final Instant end;
    private int size;
    private int held;

    /**
     * @param most bytes of a file
     * @param megabytes which all uploads together may hold; each takes them as it grows
     */
    Upload(int most, Semaphore megabytes, InstantSource clock) {
        this.most = most;
        this.megabytes = megabytes;
        this.clock = clock;
        this.end = clock.instant().plus(LONGEST);
    }

    /** @throws UploadRefused where there is not exactly one file, or one too large or too slow */
    byte[] file(HttpServletRequest request) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new UploadRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "publication.refusal.check.noForm");
        }
        try {
            return only(new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>()
                    .getItemIterator(new JakartaServletRequestContext(request) {
                        @Override
                        public InputStream getInputStream() throws IOException {
                            return watched(super.getInputStream());
                        }
                    }));
        } catch (FileUploadException broken) {
            throw new UploadRefused(HttpStatus.BAD_REQUEST, "publication.refusal.check.brokenForm");
        }
    }

    /** Reads what is still to come, so that the answer is heard. */
    void throwAway(HttpServletRequest request) throws IOException {
        IOUtils.skip(watched(request.getInputStream()), MOST_THROWN_AWAY);
    }

    /** What stands before a form's first file may drip as well as the file. */
    private InputStream watched(InputStream in) {
        return new WatchedStream(in, read -> requireInTime());
    }

    private byte[] only(FileItemInputIterator parts) throws IOException {
        byte[] file = null;
        for (int part = 0; parts.hasNext(); part++) {
            if (part == MOST_PARTS) {
                throw new UploadRefused(HttpStatus.BAD_REQUEST, "publication.refusal.check.brokenForm");
            }
            FileItemInput next = parts.next();
            boolean named = !next.isFormField()
                    && next.getName() != null
                    && !next.getName().isEmpty();
            if (!named) {
                readPast(next.getInputStream());
            } else if (file == null) {
                file = content(next.getInputStream());
            } else {
                throw new UploadRefused(HttpStatus.BAD_REQUEST, "publication.refusal.check.severalFiles");
            }
        }
        if (file == null || file.length == 0) {
            throw new UploadRefused(HttpStatus.BAD_REQUEST, "publication.refusal.check.noFile");
        }
        return file;
    }

    private byte[] content(InputStream in) throws IOException {
        byte[] content = new WatchedStream(in, this::hold).readNBytes(most + 1);
        requireFits(content.length, most);
        release(held / 2);
        return content;
    }

    private void readPast(InputStream in) throws IOException {
        requireFits(IOUtils.skip(in, MEGABYTE + 1L), MEGABYTE);
    }

    private void requireFits(long size, int bound) {
        if (size > bound) {
            throw new UploadRefused(
                    HttpStatus.PAYLOAD_TOO_LARGE,
                    "publication.refusal.check.tooLarge",
                    Integer.toString(most / MEGABYTE));
        }
    }

    /** Takes room for every megabyte that came, and once more for all of them when they are put together. */
    private void hold(int read) {
        size += Math.max(read, 0);
        int wanted = read < 0 ? 2 * held : (size + MEGABYTE - 1) / MEGABYTE;
        if (wanted > held) {
            if (!megabytes.tryAcquire(wanted - held)) {
                throw UploadRefused.forNow(
                        HttpStatus.SERVICE_UNAVAILABLE, UploadRefused.SHORTLY, "publication.refusal.check.busy");
            }
            held = wanted;
        }
    }

    private void release(int count) {
        megabytes.release(count);
        held -= count;
    }

    /** What it held may be held by others. */
    @Override
    public void close() {
        release(held);
    }

    private void requireInTime() {
        if (clock.instant().isAfter(end)) {
            throw new UploadRefused(HttpStatus.REQUEST_TIMEOUT, "publication.refusal.check.tooSlow");
        }
    }
}
