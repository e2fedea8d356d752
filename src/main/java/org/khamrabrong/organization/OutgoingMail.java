package org.khamrabrong.organization;

/** Carries letters to people's mail addresses; where none is set up, or nothing carries at all, paper serves. */
public interface OutgoingMail {

    boolean isSetUp();

    /** Within the transaction of the act of which it speaks; on its way once that is committed. */
    void send(AccountLetter letter);
}
