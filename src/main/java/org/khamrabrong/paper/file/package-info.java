/** What a file that somebody brings is, by its content. */
@NamedInterface("file")
@NullMarked
package org.khamrabrong.paper.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
