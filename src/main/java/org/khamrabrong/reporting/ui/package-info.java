/** Shows the forms of the self-assessment and hands out the evidence. */
package org.khamrabrong.reporting.ui;
