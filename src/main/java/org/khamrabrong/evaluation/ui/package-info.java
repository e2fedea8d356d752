/** Shows the forms of the evaluation and its result. */
package org.khamrabrong.evaluation.ui;
