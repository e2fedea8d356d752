/** The minutes of a meeting on paper. */
package org.khamrabrong.negotiation.paper;
