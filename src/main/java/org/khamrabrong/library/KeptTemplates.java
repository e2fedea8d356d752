package org.khamrabrong.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptTemplates extends Repository<KeptTemplate, UUID> {

    KeptTemplate save(KeptTemplate version);

    Optional<KeptTemplate> findByCodeAndNumber(String code, int number);

    @Query("select new org.khamrabrong.library.TemplateVersion(v.number, v.madeAt, v.madeBy) from KeptTemplate v"
            + " where v.code = :code order by v.number desc")
    List<TemplateVersion> of(String code);
}
