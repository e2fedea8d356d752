/** The evaluation sheet on paper. */
package org.khamrabrong.evaluation.paper;
