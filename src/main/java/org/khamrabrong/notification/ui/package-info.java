/** Where outgoing mail is set up, tried out and looked after. */
@NullMarked
package org.khamrabrong.notification.ui;

import org.jspecify.annotations.NullMarked;
