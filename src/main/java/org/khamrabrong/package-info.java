/** The start of the application: as a server, or as a command that answers and ends. */
@NullMarked
package org.khamrabrong;

import org.jspecify.annotations.NullMarked;
