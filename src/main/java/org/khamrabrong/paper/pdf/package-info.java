/** Sets a paper on pages and makes them a PDF that lasts. */
@NullMarked
package org.khamrabrong.paper.pdf;

import org.jspecify.annotations.NullMarked;
