package org.khamrabrong.agreement.ui.page;

/** The tabs of the agreement page, in their order; what capabilities bring stands beneath one of them. */
public enum TabGroup {
    CONTENT,
    NEGOTIATION,
    SIGNING,
    RESULTS,
    VERSIONS,
    COURSE;

    /** Message key of its name. */
    public String titleKey() {
        return "agreement.tabs." + this;
    }
}
