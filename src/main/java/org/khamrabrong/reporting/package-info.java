/** Takes in what a unit reports of itself, round by round: figures, explanations, evidence, approval, self score. */
package org.khamrabrong.reporting;
