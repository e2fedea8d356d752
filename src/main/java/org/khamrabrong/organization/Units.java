package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, UUID> {

    Unit saveAndFlush(Unit unit);

    Optional<Unit> findById(UUID id);

    Optional<Unit> findByCode(String code);

    List<Unit> findAllByOrderByCode();

    List<Unit> findAllByIdInOrderByCode(Collection<UUID> ids);

    Optional<Unit> findFirstByLevelAndDissolvedOnIsNullOrderByCode(UnitLevel level);

    Optional<Unit> findFirstByParentIsNullOrderByCode();

    @Query("select u from Unit u where u.beginsOn is null and u.dissolvedOn is null order by u.names.thai, u.code")
    List<Unit> inForce();

    @Query(nativeQuery = true, value = """
            with recursive beneath (id) as (
                select id from unit where id in (:tops)
                union
                select next.id
                  from beneath b
                 cross join lateral (
                       select u.id from unit u where u.parent = b.id
                       union all
                       select s.unit from unit_successor s where s.successor = b.id and s.from_day <= :today) next)
            select id from beneath
            """)
    Set<UUID> withAllBeneath(Collection<UUID> tops, LocalDate today);

    @Query(nativeQuery = true, value = "select u.* from unit u where u.id = in_charge(:unit, :today)")
    Optional<Unit> inChargeOf(UUID unit, LocalDate today);
}
