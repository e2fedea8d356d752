/** Fields in which units are chosen from their tree, with search. */
@NamedInterface("choice")
@NullMarked
package org.khamrabrong.organization.ui.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
