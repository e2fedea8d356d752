/** Knows the units, the people in them, and the roles they hold. */
package org.khamrabrong.organization;
