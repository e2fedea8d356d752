package org.khamrabrong.organization;

/** Whether somebody can sign in, and if not, why. */
public enum AccountState {
    ACTIVE,
    INVITED,
    WITHOUT_INVITATION,
    DEACTIVATED
}
