package org.khamrabrong.signing;

/** In what capacity somebody signs: the words of the table of signatories. */
public enum Post {
    PRIME_MINISTER,
    ORGANIZATION_HEAD,
    BUREAU_COMMANDER,
    DIVISION_COMMANDER,
    SECTION_HEAD,
    HOLDER,
    DIRECT_SUPERIOR
}
