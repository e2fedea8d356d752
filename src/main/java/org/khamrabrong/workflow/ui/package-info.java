/** Shows the administrator what failed behind the scenes, to be tried again. */
@NullMarked
package org.khamrabrong.workflow.ui;

import org.jspecify.annotations.NullMarked;
