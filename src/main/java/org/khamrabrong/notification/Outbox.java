package org.khamrabrong.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator sees what became of mails; their words are shown to nobody. */
@Service
@Transactional
public class Outbox {

    private final OutboxTable table;
    private final DueNotices notices;
    private final Actors actors;
    private final Clock clock;

    Outbox(OutboxTable table, DueNotices notices, Actors actors, Clock clock) {
        this.table = table;
        this.notices = notices;
        this.actors = actors;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Slice<MailRow> page(Pageable page) {
        actors.require(Role.ADMINISTRATOR);
        List<MailRow> rows = table.page(page.getPageSize() + 1, page.getOffset());
        boolean more = rows.size() > page.getPageSize();
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    /** Tries one anew that was given up. */
    public void again(UUID id) {
        actors.require(Role.ADMINISTRATOR);
        if (!table.again(id, clock.instant()) && !writeAnew(id)) {
            throw new Refusal("notification.refusal.notAgain");
        }
    }

    /** Its notices are due again, and it has no words to keep. */
    private boolean writeAnew(UUID id) {
        return notices.anewWhereUnwritten(id) && table.discard(id);
    }
}
