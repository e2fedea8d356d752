/** Screens for units, posts, people and roles, for invitations and passwords, and for the organization's first set-up. */
@NullMarked
package org.khamrabrong.organization.ui;

import org.jspecify.annotations.NullMarked;
