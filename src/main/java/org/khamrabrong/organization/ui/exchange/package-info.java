/** Shows what files would change in the organization, and hands it out as one. */
@NullMarked
package org.khamrabrong.organization.ui.exchange;

import org.jspecify.annotations.NullMarked;
