package org.khamrabrong.workflow;

import org.khamrabrong.organization.Role;

/**
 * A human step as its model has it.
 *
 * @param key element id, e.g. {@code Task_ReviewOffer}
 * @param form route of the form
 */
record HumanStep(String key, String process, Role role, String form, StepRule rule) {}
