package org.khamrabrong.organization;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Posts extends Repository<Post, UUID> {

    Post save(Post post);

    Optional<Post> findById(UUID id);

    /** Held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Post p where p.id = :id")
    Optional<Post> hold(UUID id);

    /** Held too: posts of that title at the unit that stand open from the day on and that nobody holds on it or later. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select p from Post p
             where p.unit = :unit and p.title.thai = :title and p.fromDay <= :from and p.untilDay is null
               and not exists (select 1 from Tenure t
                                where t.post = p.id and (t.untilDay is null or t.untilDay >= :from))
             order by p.fromDay, p.id
            """)
    List<Post> vacant(UUID unit, String title, LocalDate from, Limit most);

    /** Of all units, those that stand open from the day on and that nobody holds on it or later. */
    @Query("""
            select p from Post p
             where p.fromDay <= :from and p.untilDay is null
               and not exists (select 1 from Tenure t
                                where t.post = p.id and (t.untilDay is null or t.untilDay >= :from))
             order by p.fromDay, p.id
            """)
    List<Post> vacant(LocalDate from);

    /** @throws Refusal where there is no such post */
    default Post held(UUID id) {
        return Optional.ofNullable(id)
                .flatMap(this::hold)
                .orElseThrow(() -> new Refusal("organization.refusal.unknownPost"));
    }
}
