package org.khamrabrong.workflow.ui.form;

import org.khamrabrong.kit.TypedText;
import org.khamrabrong.workflow.PageDrafts;
import org.springframework.stereotype.Component;

/** What is typed on pages and into dialogs that belong to no step: kept as that of the steps is. */
@Component
public class PageForms {

    private final PageDrafts drafts;

    PageForms(PageDrafts drafts) {
        this.drafts = drafts;
    }

    /** @param page its address */
    public TypedText text(String page) {
        return new TypedText(drafts.find(page), content -> drafts.save(page, content));
    }
}
