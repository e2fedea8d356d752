/** The self-assessment report on paper. */
package org.khamrabrong.reporting.paper;
