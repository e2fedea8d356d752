/** Shows the administrator what failed behind the scenes, to be tried again. */
package org.khamrabrong.workflow.ui;
