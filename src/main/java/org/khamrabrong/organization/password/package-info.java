/** What every password must be, and how it is kept. */
@NullMarked
package org.khamrabrong.organization.password;

import org.jspecify.annotations.NullMarked;
