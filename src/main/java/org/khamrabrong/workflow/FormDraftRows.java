package org.khamrabrong.workflow;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FormDraftRows extends Repository<FormDraft, FormDraft.Key> {

    FormDraft save(FormDraft draft);

    Optional<FormDraft> findById(FormDraft.Key key);

    void deleteByTask(String task);
}
