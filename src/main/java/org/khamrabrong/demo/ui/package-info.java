/** What only a demonstration shows: the accounts to try, the calendar that can be moved. */
@NullMarked
package org.khamrabrong.demo.ui;

import org.jspecify.annotations.NullMarked;
