/** Shows requests to amend an agreement, their forms, and what came of them. */
@NullMarked
package org.khamrabrong.amendment.ui;

import org.jspecify.annotations.NullMarked;
