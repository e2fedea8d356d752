/** Shows the inbox on screen, and on the agreement's page whose turn it is. */
package org.khamrabrong.worklist.ui;
