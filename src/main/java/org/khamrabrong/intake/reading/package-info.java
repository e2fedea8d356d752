/** Reads what offices bring as files: first whether it is safe, then cell by cell. */
package org.khamrabrong.intake.reading;
