/** The parts of an agreement's official form. */
@NullMarked
package org.khamrabrong.document.form;

import org.jspecify.annotations.NullMarked;
