/** What others add to the agreement page: tabs, tools, notices, downloads. */
@NamedInterface("page")
@NullMarked
package org.khamrabrong.agreement.ui.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
