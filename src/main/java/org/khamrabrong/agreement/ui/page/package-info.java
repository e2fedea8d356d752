/** What others add to the agreement page: tabs, tools, notices, downloads. */
@NamedInterface("page")
package org.khamrabrong.agreement.ui.page;

import org.springframework.modulith.NamedInterface;
