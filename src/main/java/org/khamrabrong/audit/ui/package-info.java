/** Shows the record as sentences: an agreement's history, and the whole. */
package org.khamrabrong.audit.ui;
