/** Shows the administrator what failed behind the scenes, to be tried again, and the decision tables with their versions and dry runs. */
@NullMarked
package org.khamrabrong.workflow.ui;

import org.jspecify.annotations.NullMarked;
