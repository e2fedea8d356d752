package org.khamrabrong.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Tenures extends Repository<Tenure, UUID> {

    Tenure save(Tenure tenure);

    Tenure saveAndFlush(Tenure tenure);

    @Modifying
    @Query("delete from Tenure t where t.id = :id")
    void remove(UUID id);

    void flush();

    Optional<Tenure> findById(UUID id);

    List<Tenure> findAllByPostOrderByFromDay(UUID post);

    List<Tenure> findAllByPersonOrderByFromDay(UUID person);
}
