/** What the organization hands out on paper: the sheet that invites somebody to set a password. */
@NullMarked
package org.khamrabrong.organization.paper;

import org.jspecify.annotations.NullMarked;
