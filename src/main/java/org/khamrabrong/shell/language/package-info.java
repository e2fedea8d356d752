/** The message bundles of all capabilities, and the language and light a person chose. */
@NamedInterface("language")
package org.khamrabrong.shell.language;

import org.springframework.modulith.NamedInterface;
