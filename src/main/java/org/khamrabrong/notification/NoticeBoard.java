package org.khamrabrong.notification;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.AgreementName;
import org.khamrabrong.kernel.AgreementNames;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.notification.NoticeRow.Said;
import org.khamrabrong.notification.NoticeRows.Kept;
import org.khamrabrong.organization.Actors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where everybody reads the own notices: what one may see no longer shows nothing of what it was about. */
@Service
@Transactional
public class NoticeBoard {

    /** Of what every reader of the agreement may know; of all else only the unit's own people read the fact's words. */
    private static final Set<Kind> OPEN_TO_READERS =
            EnumSet.of(Kind.AGREED, Kind.SIGNED, Kind.PUBLISHED, Kind.AMENDED, Kind.REOPENED);

    private final NoticeRows rows;
    private final AgreementNames names;
    private final ReadingRights rights;
    private final List<Discretion> discretions;
    private final NoticeBells bells;
    private final Actors actors;
    private final Clock clock;

    NoticeBoard(
            NoticeRows rows,
            AgreementNames names,
            ReadingRights rights,
            List<Discretion> discretions,
            NoticeBells bells,
            Actors actors,
            Clock clock) {
        this.rows = rows;
        this.names = names;
        this.rights = rights;
        this.discretions = discretions;
        this.bells = bells;
        this.actors = actors;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Slice<NoticeRow> page(NoticeFilter filter, Pageable page) {
        List<Kept> found = rows.page(actors.current(), filter, page.getPageSize() + 1, page.getOffset());
        boolean more = found.size() > page.getPageSize();
        return new SliceImpl<>(shown(more ? found.subList(0, page.getPageSize()) : found), page, more);
    }

    public void read(UUID notice) {
        UUID me = actors.current().id();
        if (rows.read(me, notice, clock.instant()) > 0) {
            bells.look(Set.of(me));
        }
    }

    public void readAll() {
        UUID me = actors.current().id();
        if (rows.readAll(me, clock.instant()) > 0) {
            bells.look(Set.of(me));
        }
    }

    private List<NoticeRow> shown(List<Kept> found) {
        Set<AgreementId> agreements =
                found.stream().map(Kept::agreement).filter(Objects::nonNull).collect(Collectors.toSet());
        if (agreements.isEmpty()) {
            return found.stream().map(kept -> row(kept, null, kept.said())).toList();
        }
        Map<AgreementId, AgreementName> seen = names.names(agreements);
        Set<AgreementId> own = rights.ofOwnHands();
        Set<String> withheld = withheld();
        return found.stream()
                .map(kept -> shown(kept, seen, own.contains(kept.agreement()), withheld))
                .toList();
    }

    private static NoticeRow shown(Kept kept, Map<AgreementId, AgreementName> seen, boolean own, Set<String> withheld) {
        if (kept.agreement() == null) {
            return row(kept, null, kept.said());
        }
        AgreementName place = seen.get(kept.agreement());
        if (place == null) {
            return new NoticeRow(kept.id(), kept.at(), kept.unread(), null, Said.NOTHING);
        }
        boolean told = own || OPEN_TO_READERS.contains(kept.told().kind()) && !withheld.contains(kept.what());
        return row(kept, place, told ? kept.said() : Said.NOTHING);
    }

    private static NoticeRow row(Kept kept, @Nullable AgreementName place, Said said) {
        return new NoticeRow(kept.id(), kept.at(), kept.unread(), kept.at(place), said);
    }

    /** Kinds of facts of which something is kept from the reader in some agreement. */
    private Set<String> withheld() {
        return discretions.stream()
                .flatMap(discretion -> discretion.withheld().stream())
                .flatMap(some -> some.facts().stream())
                .map(Fact::name)
                .collect(Collectors.toSet());
    }
}
