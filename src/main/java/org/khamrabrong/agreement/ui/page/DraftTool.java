package org.khamrabrong.agreement.ui.page;

/** A further way to work on a draft, brought by another capability as a bean and shown beside the draft's title. */
public interface DraftTool {

    /** Message key of what it does. */
    String titleKey();

    /** Of its page, relative to the application. */
    String address(String task);
}
