/** A request to amend on paper. */
@NullMarked
package org.khamrabrong.amendment.paper;

import org.jspecify.annotations.NullMarked;
