/** Shows the inbox, the home of those who steer and the overview of a year, and on the agreement's page whose turn it is. */
@NullMarked
package org.khamrabrong.worklist.ui;

import org.jspecify.annotations.NullMarked;
