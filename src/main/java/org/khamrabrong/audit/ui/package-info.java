/** Shows the record as sentences: an agreement's history, and the whole. */
@NullMarked
package org.khamrabrong.audit.ui;

import org.jspecify.annotations.NullMarked;
