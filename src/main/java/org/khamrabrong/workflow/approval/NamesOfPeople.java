package org.khamrabrong.workflow.approval;

/** Names by user names. */
interface NamesOfPeople {

    String of(String username);
}
