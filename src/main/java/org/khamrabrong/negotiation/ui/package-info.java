/** Shows the negotiations on screen: the forms of their steps and a tab of the agreement's page. */
@NullMarked
package org.khamrabrong.negotiation.ui;

import org.jspecify.annotations.NullMarked;
