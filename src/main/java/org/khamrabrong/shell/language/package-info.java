/** The message bundles of all capabilities, and the language and light a person chose. */
@NamedInterface("language")
@NullMarked
package org.khamrabrong.shell.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
