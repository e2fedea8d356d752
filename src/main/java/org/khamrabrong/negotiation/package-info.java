/** Brings unit and office to agree on every indicator: offers in turns first, the committee's meeting then. */
package org.khamrabrong.negotiation;
