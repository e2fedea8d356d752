package org.khamrabrong.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTemplates extends Repository<StoredTemplate, String> {

    StoredTemplate save(StoredTemplate template);

    StoredTemplate saveAndFlush(StoredTemplate template);

    Optional<StoredTemplate> findById(String code);

    List<StoredTemplate> findByCodeIn(Collection<String> codes);

    @Query("select new org.khamrabrong.library.TemplateRow(t.code, t.name, t.unit, t.measure, t.blanks,"
            + " new org.khamrabrong.library.TemplateRow$Origin(t.paper, t.section, t.position)) from StoredTemplate t"
            + " where t.retired = :retired and (:measure is null or t.measure = :measure)"
            + " and t.words like concat('%', :text, '%') escape '!' order by t.shelfKey, t.code")
    Slice<TemplateRow> search(String text, @Nullable String measure, boolean retired, Pageable page);

    @Query(value = "select nextval('library_office_number')", nativeQuery = true)
    long nextNumber();

    /** Until the transaction ends nobody else writes: of copies that start at once, one brings the data. */
    @Modifying
    @Query(value = "lock table library_template in share row exclusive mode", nativeQuery = true)
    void lock();
}
