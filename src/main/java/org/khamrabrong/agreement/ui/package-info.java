/** Shows agreements, the draft and its approval on screen; others reach it by its navigation. */
@NamedInterface("navigation")
@NullMarked
package org.khamrabrong.agreement.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
