/** The minutes of a meeting on paper. */
@NullMarked
package org.khamrabrong.negotiation.paper;

import org.jspecify.annotations.NullMarked;
