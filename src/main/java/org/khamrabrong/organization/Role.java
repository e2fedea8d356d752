package org.khamrabrong.organization;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person may be in the cycle, and over whose agreements. */
public enum Role {
    OFFICER(Reach.OWN_UNIT),
    GOVERNOR(Reach.OWN_UNIT),
    HEAD(Reach.OWN_UNIT),
    SUPERIOR(Reach.RECEIVING_UNIT),
    NEGOTIATOR(Reach.OTHER_UNITS),
    COMMITTEE(Reach.OTHER_UNITS),
    EVALUATOR(Reach.OTHER_UNITS),
    STRATEGY(Reach.EVERY_UNIT),
    AUDITOR(Reach.EVERY_UNIT),
    ADMINISTRATOR(Reach.NO_UNIT);

    /** Whose agreements a role touches: nobody negotiates against or evaluates the work of their own unit. */
    public enum Reach {
        OWN_UNIT,
        RECEIVING_UNIT,
        OTHER_UNITS,
        EVERY_UNIT,
        NO_UNIT
    }

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    /** They decide nothing, and so sign nothing for others either. */
    public static Set<Role> decidingNothing() {
        return EnumSet.of(ADMINISTRATOR, AUDITOR);
    }

    /** Those that the models ask for steps. */
    public static Set<Role> doingSteps() {
        return EnumSet.complementOf(EnumSet.of(STRATEGY, AUDITOR, ADMINISTRATOR));
    }

    static Set<Role> allBut(Role one) {
        return EnumSet.complementOf(EnumSet.of(one));
    }

    public Reach reach() {
        return reach;
    }

    /** The candidate group's name in the models. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role ofGroup(String group) {
        return valueOf(group.toUpperCase(Locale.ROOT));
    }

    String authority() {
        return "ROLE_" + name();
    }
}
