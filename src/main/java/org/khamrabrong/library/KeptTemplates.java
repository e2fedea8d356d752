package org.khamrabrong.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptTemplates extends Repository<KeptTemplate, UUID> {

    KeptTemplate save(KeptTemplate version);

    Optional<KeptTemplate> findByCodeAndNumber(String code, int number);

    @Query("select new org.khamrabrong.library.TemplateVersion(v.number, v.madeAt, v.madeBy) from KeptTemplate v"
            + " where v.code = :code order by v.number desc")
    Slice<TemplateVersion> of(String code, Pageable page);
}
