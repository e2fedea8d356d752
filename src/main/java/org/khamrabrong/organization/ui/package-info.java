/** Screens for units, people and the organization's first set-up. */
@NullMarked
package org.khamrabrong.organization.ui;

import org.jspecify.annotations.NullMarked;
