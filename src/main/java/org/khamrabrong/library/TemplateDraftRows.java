package org.khamrabrong.library;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TemplateDraftRows extends Repository<TemplateDraft, TemplateDraft.Key> {

    TemplateDraft save(TemplateDraft draft);

    Optional<TemplateDraft> findById(TemplateDraft.Key key);

    void deleteByFormAndUsername(String form, String username);
}
