/** Keeps the record: every fact, appended once, chained by hashes, changed by nobody. */
package org.khamrabrong.audit;
