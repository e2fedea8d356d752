package org.khamrabrong.intake.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.khamrabrong.agreement.ui.page.DraftTool;

/** Leads from the draft to its files. */
@SpringComponent
class ImportTool implements DraftTool {

    @Override
    public String titleKey() {
        return "intake.tool";
    }

    @Override
    public String address(String task) {
        return ImportView.address(task);
    }
}
