/** Takes units, people and roles in from files and hands them out as such: read, compared, shown, and only then taken. */
@NullMarked
package org.khamrabrong.organization.exchange;

import org.jspecify.annotations.NullMarked;
