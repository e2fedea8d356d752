package org.khamrabrong.notification;

import java.time.Duration;
import java.time.Instant;
import org.khamrabrong.kernel.UnusableSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how many days a notice is kept once it was read, and if it never is. */
@Component
public class NoticeKeeping {

    private final Duration read;
    private final Duration unread;

    NoticeKeeping(
            @Value("${khamrabrong.notices.keep-read}") Duration read,
            @Value("${khamrabrong.notices.keep-unread}") Duration unread) {
        this.read = read;
        this.unread = unread;
        if (read.toDays() < 1) {
            throw new UnusableSetting(
                    "khamrabrong.notices.keep-read",
                    "leaves nobody a day to read a notice again",
                    "Give days, as in 90d.");
        }
        if (unread.compareTo(read) < 0) {
            throw new UnusableSetting(
                    "khamrabrong.notices.keep-unread",
                    "forgets what nobody has read before what somebody has",
                    "Give no less than khamrabrong.notices.keep-read.");
        }
    }

    public long read() {
        return read.toDays();
    }

    public long unread() {
        return unread.toDays();
    }

    Instant readBefore(Instant now) {
        return now.minus(read);
    }

    Instant toldBefore(Instant now) {
        return now.minus(unread);
    }
}
