/** Turns whatever goes wrong into a sentence or a page that a person can act on. */
package org.khamrabrong.shell.error;
