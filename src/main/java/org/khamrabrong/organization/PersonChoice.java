package org.khamrabrong.organization;

/** Somebody who may be chosen, as a choice names him or her. */
public record PersonChoice(String username, String name, String position, String unitName, String unitNameEnglish) {}
