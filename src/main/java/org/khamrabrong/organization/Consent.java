package org.khamrabrong.organization;

/** Whether a deputy may begin: at once by an authority's order, else once he or she has consented. */
public enum Consent {
    ORDERED,
    ASKED,
    CONSENTED,
    DECLINED
}
