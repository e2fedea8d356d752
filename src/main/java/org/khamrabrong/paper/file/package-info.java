/** What a file that somebody brings is, by its content. */
@NamedInterface("file")
package org.khamrabrong.paper.file;

import org.springframework.modulith.NamedInterface;
