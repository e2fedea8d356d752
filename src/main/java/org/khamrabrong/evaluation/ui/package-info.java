/** Shows the forms of the evaluation and its result. */
@NullMarked
package org.khamrabrong.evaluation.ui;

import org.jspecify.annotations.NullMarked;
