/** Shows the inbox on screen, and on the agreement's page whose turn it is. */
@NullMarked
package org.khamrabrong.worklist.ui;

import org.jspecify.annotations.NullMarked;
