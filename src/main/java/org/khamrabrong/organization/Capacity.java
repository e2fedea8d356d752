package org.khamrabrong.organization;

import java.util.UUID;

/**
 * In what capacity somebody does something, as it is at that time.
 *
 * @param who user name
 * @param role the role that the step asks for; where it is no step, every role that the person holds, in order and with blanks
 *     between; null for the system
 * @param unit the person's; null for the system
 * @param behalf user name of the one who is acted for; null where that is nobody
 * @param task the step's id; null where it is none
 * @param model key, version and id of the model that the step belongs to; null where it is none
 */
public record Capacity(String who, String role, UUID unit, String behalf, String task, String model) {}
