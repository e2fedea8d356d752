/** Turns whatever goes wrong into a sentence or a page that a person can act on. */
@NullMarked
package org.khamrabrong.shell.error;

import org.jspecify.annotations.NullMarked;
