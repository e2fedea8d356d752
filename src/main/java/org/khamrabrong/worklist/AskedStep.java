package org.khamrabrong.worklist;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.organization.Role;

/**
 * A step as its model asks for it.
 *
 * @param key element id in the model; the bundles hold its title
 * @param process id of the model; the bundles hold its title
 * @param round self-assessment round, null outside of one
 */
public record AskedStep(
        String key, String process, Role role, @Nullable Integer round) {}
