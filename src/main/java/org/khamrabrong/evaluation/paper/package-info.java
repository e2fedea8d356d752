/** The evaluation sheet on paper. */
@NullMarked
package org.khamrabrong.evaluation.paper;

import org.jspecify.annotations.NullMarked;
