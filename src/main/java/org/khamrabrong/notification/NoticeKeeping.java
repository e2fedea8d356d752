package org.khamrabrong.notification;

import java.time.Instant;
import java.time.Period;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how many days a notice is kept once it was read, and if it never is. */
@Component
public class NoticeKeeping {

    private final int read;
    private final int unread;

    NoticeKeeping(
            @Value("${khamrabrong.notices.keep-read}") Period read,
            @Value("${khamrabrong.notices.keep-unread}") Period unread) {
        this.read = read.getDays();
        this.unread = unread.getDays();
    }

    public int read() {
        return read;
    }

    public int unread() {
        return unread;
    }

    Instant readBefore(Instant now) {
        return before(now, read);
    }

    Instant toldBefore(Instant now) {
        return before(now, unread);
    }

    private static Instant before(Instant now, int days) {
        return now.atZone(ThaiTime.ZONE).minusDays(days).toInstant();
    }
}
