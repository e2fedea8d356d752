/** Judges what a unit reported: accepts, adjusts or challenges each result, and finds the final score. */
package org.khamrabrong.evaluation;
