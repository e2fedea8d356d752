package org.khamrabrong.organization;

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

    @Query(
            value = "with recursive beneath as (select id from unit where id = :top"
                    + " union select u.id from unit u join beneath b on u.parent = b.id) select id from beneath",
            nativeQuery = true)
    Set<UUID> withAllBeneath(UUID top);
}
